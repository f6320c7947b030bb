import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import { cointegratedPair, futureAndIndex, reversion } from '../../../src/simulation/index.js';
import { engleGranger, halfLife, impliedCarry } from '../../../src/stats/index.js';

const average = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('reversion()', () => {
  it('has the deviation and the persistence it is told, from the first value on', () => {
    const random = new Random(901);
    const [phi, vol, runs] = [0.8, 3, 4000];
    const starts = Array.from({ length: runs }, () =>
      reversion({ steps: 2, persistence: phi, vol }, random),
    );
    // A squared normal has the relative error √2; five standard errors of a mean of `runs`.
    const bound = 5 * Math.sqrt(2 / runs);
    for (const t of [0, 1]) {
      const variance = average(starts.map((u) => (u[t] as number) ** 2));
      expect(Math.abs(variance / vol ** 2 - 1)).toBeLessThan(bound);
    }
    const product = average(starts.map((u) => ((u[0] as number) * (u[1] as number)) / vol ** 2));
    expect(Math.abs(product - phi)).toBeLessThan(5 * Math.sqrt((1 + phi ** 2) / runs));
  });

  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) =>
      reversion({ steps: 20, persistence: 0.5, vol: 1 }, new Random(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(reversion({ steps: 0, persistence: 0, vol: 1 }, new Random(1))).toHaveLength(0);
    const still = reversion({ steps: 3, persistence: 0.5, vol: 0 }, new Random(1));
    expect(Array.from(still, Math.abs)).toEqual([0, 0, 0]);
  });

  it('refuses what does not come back', () => {
    const fine = { steps: 5, persistence: 0.5, vol: 1 };
    for (const wrong of [
      { persistence: 1 },
      { persistence: -1 },
      { persistence: Number.NaN },
      { vol: -1 },
      { vol: Infinity },
      { steps: -1 },
      { steps: 1.5 },
    ]) {
      expect(() => reversion({ ...fine, ...wrong }, new Random(1))).toThrow(RangeError);
    }
  });
});

describe('cointegratedPair()', () => {
  const options = {
    steps: 2000,
    hedgeRatio: 1.5,
    intercept: 20,
    start: 100,
    stepVol: 1,
    spread: { persistence: 0.8, vol: 2 },
  };

  it('is found by Engle and Granger, with its ratio and its persistence', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { y, x } = cointegratedPair(options, new Random(seed));
      const found = engleGranger({ y, x }, { lags: 1 });
      const mean = average(x);
      const squares = x.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      // The long-run deviation of the spread's mean: vol √((1 + φ) / (1 − φ)) = 6.
      expect(Math.abs(found.hedgeRatio - 1.5)).toBeLessThan((5 * 6) / Math.sqrt(squares));
      expect(found.probability).toBeLessThan(0.01);
      const { persistence } = halfLife(found.residuals);
      // √((1 − φ²)/n) is the standard error; Kendall's bias is −(1 + 3φ)/n; the fit doubles it.
      const bound = 5 * Math.sqrt((1 - 0.8 ** 2) / 2000) + (2 * (1 + 3 * 0.8)) / 2000;
      expect(Math.abs(persistence - 0.8)).toBeLessThan(bound);
    }
  });

  it('starts where it is told, and follows x to the unit without a spread', () => {
    const spread = { persistence: 0.8, vol: 0 };
    const { y, x } = cointegratedPair({ ...options, steps: 50, spread }, new Random(3));
    expect(x[0]).toBe(100);
    for (const [t, value] of x.entries()) expect(y[t]).toBeCloseTo(20 + 1.5 * value, 10);
    expect(cointegratedPair({ ...options, steps: 0 }, new Random(3)).y).toHaveLength(0);
    expect(() => cointegratedPair({ ...options, stepVol: -1 }, new Random(3))).toThrow(RangeError);
  });
});

describe('futureAndIndex()', () => {
  const options = {
    steps: 1000,
    startPoints: 20_000,
    stepVol: 0.0005,
    interestRate: 0.045,
    dividendYield: 0.03,
    years: 0.25,
    mispricing: { persistence: 0.9, vol: 4 },
  };

  it('runs to the expiry, where fair value and index are one', () => {
    const { index, fair, years } = futureAndIndex(options, new Random(4));
    expect(index[0]).toBeCloseTo(20_000, 8);
    expect(years[0]).toBe(0.25);
    expect(years[999]).toBe(0);
    expect(fair[999]).toBe(index[999]);
    const carry = impliedCarry({
      spot: index[0] as number,
      future: fair[0] as number,
      years: 0.25,
    });
    expect(carry).toBeCloseTo(0.015, 12);
  });

  it('strays from the fair value by the mispricing it is told', () => {
    const { future, fair } = futureAndIndex({ ...options, steps: 20_000 }, new Random(5));
    const astray = future.map((value, t) => value - (fair[t] as number));
    // Var of the mean square of an AR(1): 2 vol⁴ (1 + φ²) / (1 − φ²) / n.
    const error = Math.sqrt((2 * (1 + 0.9 ** 2)) / (1 - 0.9 ** 2) / 20_000);
    const square = average(astray.map((m) => m * m)) / 16;
    expect(Math.abs(square - 1)).toBeLessThan(5 * error);
  });

  it('moves the index by its volatility, and not by the future', () => {
    const { index } = futureAndIndex(options, new Random(6));
    const moves = Array.from(index.slice(1), (v, t) => Math.log(v / (index[t] as number)));
    const variance = average(moves.map((r) => r * r)) / 0.0005 ** 2;
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / 999));
    const calm = { ...options, mispricing: { persistence: 0, vol: 0 } };
    expect(futureAndIndex(calm, new Random(6)).index).toEqual(index);
    expect(() => futureAndIndex({ ...options, startPoints: 0 }, new Random(6))).toThrow(RangeError);
    expect(() => futureAndIndex({ ...options, yearsAtEnd: -1 }, new Random(6))).toThrow(RangeError);
    expect(futureAndIndex({ ...options, steps: 1 }, new Random(6)).years[0]).toBe(0.25);
  });
});
