import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fill,
  type MarketMaker,
  NO_QUOTES,
  type Quotes,
  SimpleMarketMaker,
} from '../../../src/makers/index.js';
import { Random } from '../../../src/random/index.js';
import {
  fillProbability,
  randomWalk,
  simulateMaker,
  takerRate,
} from '../../../src/simulation/index.js';
import { lots, signOf, ticks } from '../../../src/units/index.js';

const takers = { perStep: 0.3, decayPerTick: 0.2, qtyLots: 100 };

const simple = (skewTicksPerLot: number) =>
  new SimpleMarketMaker({
    spreadTicks: 10,
    skewTicksPerLot,
    maxInventoryLots: lots(100_000),
    quoteLots: lots(100),
  });

/** Quotes the same for ever, and remembers its fills. */
class Still implements MarketMaker {
  inventoryLots = 0;
  readonly seen: Fill[] = [];
  constructor(readonly wanted: Quotes) {}
  quotes(): Quotes {
    return this.wanted;
  }
  onFill(fill: Fill): void {
    this.seen.push(fill);
    this.inventoryLots += signOf(fill.side) * fill.qtyLots;
  }
}

const walk = { startTicks: 10_000, stepVolTicks: 2, steps: 500 };
const runWith = (maker: MarketMaker, seed: number) => {
  const random = new Random(seed);
  const midsTicks = randomWalk(walk, random.fork('mid'));
  return { midsTicks, ...simulateMaker(maker, { midsTicks, takers }, random.fork('takers')) };
};

describe('randomWalk()', () => {
  it('starts where it is told, and is the same for the same seed', () => {
    const mids = randomWalk(walk, new Random(1));
    expect(mids[0]).toBe(10_000);
    expect(mids).toHaveLength(501);
    expect(randomWalk(walk, new Random(1))).toEqual(mids);
  });

  it('moves with variance σ² a step', () => {
    const steps = 20_000;
    const mids = randomWalk({ ...walk, steps }, new Random(2));
    let squares = 0;
    for (let i = 1; i <= steps; i++) squares += (mids[i]! - mids[i - 1]!) ** 2;
    // The mean square of n normals is σ² with a standard error of σ² √(2/n): four of them.
    expect(Math.abs(squares / steps - 4)).toBeLessThan(4 * 4 * Math.sqrt(2 / steps));
  });

  it('refuses a volatility below 0 and half a step', () => {
    expect(() => randomWalk({ ...walk, stepVolTicks: -1 }, new Random(1))).toThrow(RangeError);
    expect(() => randomWalk({ ...walk, steps: 1.5 }, new Random(1))).toThrow(RangeError);
  });
});

describe('takers', () => {
  it('fall off with distance by e^(−k), and come more often beyond the mid', () => {
    expect(takerRate(takers, 0)).toBe(0.3);
    expect(takerRate(takers, 5)).toBeCloseTo(0.3 / Math.E, 12);
    expect(takerRate(takers, -5)).toBeCloseTo(0.3 * Math.E, 12);
    expect(fillProbability(takers, 0)).toBeCloseTo(1 - Math.exp(-0.3), 12);
  });

  it('fill a quote as often as their probability says', () => {
    const quote = { priceTicks: ticks(9_995), qtyLots: lots(100) };
    const steps = 20_000;
    const midsTicks = new Float64Array(steps + 1).fill(10_000);
    const maker = new Still({ bids: [quote], asks: [] });
    const { fills } = simulateMaker(maker, { midsTicks, takers }, new Random(3));
    const p = fillProbability(takers, 5);
    expect(Math.abs(fills - steps * p)).toBeLessThan(4 * Math.sqrt(steps * p * (1 - p)));
  });
});

describe('simulateMaker()', () => {
  it('splits the profit into spread earned and what the mid did to the inventory', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 0.002, 0.01, 0.05), (seed, skew) => {
        const { midsTicks, inventoryLots, profitTickLots, spreadTickLots } = runWith(
          simple(skew),
          seed,
        );
        let moved = 0;
        for (let i = 1; i < midsTicks.length; i++) {
          moved += inventoryLots[i]! * (midsTicks[i]! - midsTicks[i - 1]!);
          expect(profitTickLots[i]! - spreadTickLots[i]!).toBeCloseTo(moved, 3);
        }
      }),
      { seed: 11, numRuns: 20 },
    );
  });

  it('books what the maker books, and nothing twice', () => {
    const maker = simple(0.01);
    const run = runWith(maker, 5);
    expect(maker.inventoryLots).toBe(run.position.inventoryLots);
    expect(maker.position.cashTickLots).toBe(run.position.cashTickLots);
    expect(run.inventoryLots.at(-1)).toBe(run.position.inventoryLots);
  });

  it('shows the same takers to two makers: who quotes the same is filled the same', () => {
    expect(runWith(simple(0), 8).profitTickLots).toEqual(runWith(simple(0), 8).profitTickLots);
    const quote = { priceTicks: ticks(10_005), qtyLots: lots(100) };
    const asks = [quote];
    const both = new Still({ bids: [{ ...quote, priceTicks: ticks(9_995) }], asks });
    const one = new Still({ bids: [], asks });
    runWith(both, 9);
    runWith(one, 9);
    expect(both.seen.filter(({ side }) => side === 'sell')).toEqual(one.seen);
  });

  it('lets a taker walk down a ladder, no further than its lots', () => {
    const ladder = [9_999, 9_998, 9_997].map((price) => ({
      priceTicks: ticks(price),
      qtyLots: lots(40),
    }));
    const eager = { perStep: 1e9, decayPerTick: 0.2, qtyLots: 100 };
    const maker = new Still({ bids: ladder, asks: [] });
    const midsTicks = Float64Array.of(10_000, 10_000);
    simulateMaker(maker, { midsTicks, takers: eager }, new Random(1));
    expect(maker.seen.map(({ priceTicks, qtyLots }) => [priceTicks, qtyLots])).toEqual([
      [9_999, 40],
      [9_998, 40],
      [9_997, 20],
    ]);
  });

  it('earns nothing without quotes, and needs two mids', () => {
    const run = runWith(new Still(NO_QUOTES), 1);
    expect(run.fills).toBe(0);
    expect(run.profitTickLots.every((profit) => profit === 0)).toBe(true);
    const market = { midsTicks: Float64Array.of(1), takers };
    expect(() => simulateMaker(new Still(NO_QUOTES), market, new Random(1))).toThrow(RangeError);
  });
});
