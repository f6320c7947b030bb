import { describe, expect, it } from 'vitest';
import { type NaiveOptions, naiveBacktest } from '../../../src/backtest/index.js';
import { Random } from '../../../src/random/index.js';
import { randomWalk } from '../../../src/simulation/index.js';

const flat = (steps: number) => new Float64Array(steps + 1).fill(100);
const share = (bought: Int8Array, what: number) =>
  bought.reduce((sum, value) => sum + (value === what ? 1 : 0), 0) / bought.length;

describe('naiveBacktest()', () => {
  it('buys half of the time and sells a quarter: two draws', () => {
    // Vector `seed_fill_probabilities`. Standard error of a share: at most 0.5/√100,000 = 0.0016.
    const options: NaiveOptions = { spread: 0.1, inventoryLimit: Number.MAX_VALUE };
    const { bought, inventory } = naiveBacktest(flat(100_000), options, new Random(1));
    expect(Math.abs(share(bought, 1) - 1 / 2)).toBeLessThan(0.0065);
    expect(Math.abs(share(bought, -1) - 1 / 4)).toBeLessThan(0.0065);
    // A quarter of a trade a step, ± 4 standard errors of √(11/16 × 100,000) trades.
    const drift = (inventory[inventory.length - 1] as number) / 100 / 100_000;
    expect(Math.abs(drift - 1 / 4)).toBeLessThan((4 * Math.sqrt(11 / 16)) / Math.sqrt(100_000));
  });

  it('one draw buys and sells equally often, and trades as often in all', () => {
    const options = { spread: 0.1, inventoryLimit: Number.MAX_VALUE, fairDraws: true };
    const { bought } = naiveBacktest(flat(100_000), options, new Random(2));
    expect(Math.abs(share(bought, 1) - 3 / 8)).toBeLessThan(0.0065);
    expect(Math.abs(share(bought, -1) - 3 / 8)).toBeLessThan(0.0065);
  });

  it.each([
    [5, 0.969696969697, 18.7878787879],
    [10, 0.999024390244, 39.9219512195],
  ])('with a limit of %i trades it sticks long with probability %d', (limit, pUpper, steps) => {
    // Vector `seed_fill_probabilities`: gambler's ruin, P(+L) = 1/(1 + 2^−L), E[steps] = 4L(2P − 1).
    const runs = 4_000;
    let [long, taken] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const options = { spread: 0.1, inventoryLimit: limit * 100 };
      const { inventory } = naiveBacktest(flat(1_000), options, new Random(run));
      const stuck = inventory.findIndex((lots) => Math.abs(lots) === limit * 100);
      expect(stuck, 'it sticks within 1,000 steps').toBeGreaterThanOrEqual(0);
      expect(new Set(inventory.subarray(stuck)).size, 'and never moves again').toBe(1);
      if ((inventory[stuck] as number) > 0) long += 1;
      taken += stuck + 1;
    }
    const error = Math.sqrt((pUpper * (1 - pUpper)) / runs);
    expect(Math.abs(long / runs - pUpper)).toBeLessThan(4 * error + 1 / runs);
    // The variance of the steps of a walk with drift 1/4 and variance 11/16 is about 11/16·L·4³.
    expect(Math.abs(taken / runs - steps)).toBeLessThan(4 * Math.sqrt((44 * limit) / runs));
  });

  it('a limit on one side lets the position come back', () => {
    const options = { spread: 0.1, inventoryLimit: 500, oneSidedLimit: true };
    const { inventory } = naiveBacktest(flat(2_000), options, new Random(3));
    const atLimit = inventory.indexOf(500);
    expect(atLimit).toBeGreaterThan(0);
    expect(Math.max(...inventory)).toBe(500);
    expect(inventory.subarray(atLimit).some((lots) => lots < 500)).toBe(true);
  });

  it('fills that look at the price buy only what falls and sell only what rises', () => {
    const prices = randomWalk({ startTicks: 100, stepVolTicks: 1, steps: 5_000 }, new Random(4));
    const options = { spread: 1, inventoryLimit: 1e9, pricedFills: true };
    const { bought } = naiveBacktest(prices, options, new Random(5));
    bought.forEach((trade, i) => {
      const move = (prices[i + 1] as number) - (prices[i] as number);
      expect(trade).toBe(move < -0.5 ? 1 : move > 0.5 ? -1 : 0);
    });
  });

  it('cash and inventory at the next price are the profit, at each step', () => {
    const prices = randomWalk({ startTicks: 100, stepVolTicks: 1, steps: 500 }, new Random(6));
    const run = naiveBacktest(prices, { spread: 0.1, inventoryLimit: 1000 }, new Random(7));
    run.pnl.forEach((pnl, i) => {
      const value =
        (run.cash[i] as number) + (run.inventory[i] as number) * (prices[i + 1] as number);
      expect(pnl).toBe(value);
    });
  });

  it('refuses what it cannot run on', () => {
    const options = { spread: 0.1, inventoryLimit: 1000 };
    expect(() => naiveBacktest([100], options, new Random(1))).toThrow(/two prices.*value is 1/);
    expect(() => naiveBacktest([1, 2], { ...options, spread: 0 }, new Random(1))).toThrow(
      RangeError,
    );
    expect(() => naiveBacktest([1, 2], { ...options, inventoryLimit: 0 }, new Random(1))).toThrow(
      /limit must be positive/,
    );
  });
});
