import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type LadderParameters,
  ladder,
  ladderPrices,
  type Rung,
} from '#answers/15-layered-quoting/ladder.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

// The worked example of a layered market maker's design document: BTC-USDT in cents and thousandths of
// a coin, three levels, 0.1 % of base spread, 0.05 % of step, 0.01 BTC an order.
const btc: LadderParameters = Object.freeze({
  levels: 3,
  baseSpreadBps: 10,
  stepBps: 5,
  levelLots: 10,
  skewTicksPerLot: 0,
  maxInventoryLots: 1_000,
});

const parameters = (changes: Partial<LadderParameters>): LadderParameters =>
  Object.freeze({ ...btc, ...changes });
const prices = (rungs: readonly Rung[]) => rungs.map(({ priceTicks }) => priceTicks);
const sizes = (rungs: readonly Rung[]) => rungs.map(({ qtyLots }) => qtyLots);
const shown = (rungs: readonly Rung[]) =>
  rungs.map(({ priceTicks, qtyLots }) => `${priceTicks} x ${qtyLots}`);
const total = (rungs: readonly Rung[]) => rungs.reduce((sum, { qtyLots }) => sum + qtyLots, 0);

/** Prices within the error that binary arithmetic may leave. */
function expectNear(actual: readonly number[], wanted: readonly number[], why: string): void {
  const isNear = wanted.every((price, i) => Math.abs(Number(actual[i]) - price) < 1e-6);
  expect(
    actual.length === wanted.length && isNear,
    `${why}: ${wanted.join(', ')} (got ${actual.join(', ')})`,
  ).toBe(true);
}

graded(
  '15-layered-quoting/ladder',
  {
    hints: [
      'Work level 2 out by hand, at 50,100.00: what is half of 0.1 % of it, what is 0.05 % of it, and how far from the middle is the second bid? Everything is counted in cents.',
      'First the prices, as plain numbers: a centre (the fair value less the lean), a half-spread and a step that are parts of the fair value, and level i at h + (i − 1) s from the centre. Then the grid, each price by itself. Then the sizes: walk from level 1 outwards with the room that is left. Only then join levels that landed on one tick.',
      'half = Math.max(0.5, m * base / 20000), step = m * stepBps / 10000, centre = m − κ q. Bids: Math.floor(centre − half − level * step), after putting what is within 1e-6 of a whole number on it. qty = Math.min(levelLots, left), left starts at Q − q for bids and at Q + q for asks; stop when it is 0 or less.',
    ],
  },
  (points) => {
    points(2, 'the worked example, to the cent', () => {
      const first = ladder(5_000_000, 0, btc);
      expect(
        prices(first.bids),
        'At 50,000.00 the bids stand at 49,975.00, 49,950.00 and 49,925.00, in cents',
      ).toEqual([4_997_500, 4_995_000, 4_992_500]);
      expect(
        prices(first.asks),
        'At 50,000.00 the asks stand at 50,025.00, 50,050.00 and 50,075.00, in cents',
      ).toEqual([5_002_500, 5_005_000, 5_007_500]);
      const second = ladder(5_010_000, 0, btc);
      expect(
        prices(second.bids),
        'At 50,100.00 the distances grow with the price: bids at 50,074.95, 50,049.90 and 50,024.85',
      ).toEqual([5_007_495, 5_004_990, 5_002_485]);
      expect(
        prices(second.asks),
        'At 50,100.00: asks at 50,125.05, 50,150.10 and 50,175.15',
      ).toEqual([5_012_505, 5_015_010, 5_017_515]);
      expect(
        [...sizes(second.bids), ...sizes(second.asks)],
        'Each of the six levels shows 10 lots (0.01 BTC)',
      ).toEqual([10, 10, 10, 10, 10, 10]);
    });

    points(2, 'ladderPrices(): distances are parts of the fair value', () => {
      const { bids, asks } = ladderPrices(12_345, 0, btc);
      expect(bids, 'Three levels have three bid prices').toHaveLength(3);
      expect(bids[0], 'At 12345 ticks and 10 bps the first bid is 6.1725 below').toBeCloseTo(
        12_338.8275,
        6,
      );
      expect(bids[2], 'and the third two steps of 6.1725 further').toBeCloseTo(12_326.4825, 6);
      expect(asks[1], 'The second ask is 6.1725 and one step of 6.1725 above').toBeCloseTo(
        12_357.345,
        6,
      );
      const tight = ladderPrices(100, 0, btc);
      expectNear(
        [Number(tight.bids[0]), Number(tight.asks[0])],
        [99.5, 100.5],
        'At 100 ticks 10 bps are a tenth of a tick: the half-spread is half a tick all the same',
      );
      const one = ladderPrices(10_000, 0, parameters({ levels: 1, stepBps: 0 }));
      expectNear([...one.bids, ...one.asks], [9_995, 10_005], 'One level is one bid and one ask');
    });

    points(2, 'the lean moves the whole ladder and changes none of its distances', () => {
      const lean = parameters({ skewTicksPerLot: 25 });
      expect(
        prices(ladder(5_000_000, 100, lean).bids),
        'Long 100 lots at 25 ticks a lot, the bids stand 2500 ticks lower than flat',
      ).toEqual([4_995_000, 4_992_500, 4_990_000]);
      expect(
        prices(ladder(5_000_000, 100, lean).asks),
        'and so do the asks: 5000000, 5002500 and 5005000',
      ).toEqual([5_000_000, 5_002_500, 5_005_000]);
      expect(
        prices(ladder(5_000_000, -100, lean).bids),
        'Short 100 lots, the bids stand 2500 ticks higher than flat',
      ).toEqual([5_000_000, 4_997_500, 4_995_000]);
      const far = ladderPrices(10_000, 400, parameters({ skewTicksPerLot: 5, stepBps: 10 }));
      expectNear(
        far.bids,
        [7_995, 7_985, 7_975],
        'Around a centre of 8000 the distances are still parts of the fair value of 10000',
      );
    });

    points(2, 'each level goes to the grid by itself: bids down, asks up', () => {
      const steps = parameters({ stepBps: 2.5 });
      const { bids, asks } = ladder(10_000.5, 0, steps);
      expect(
        prices(bids),
        'Bids wished at 9995.49…, 9992.99… and 9990.49… go down to 9995, 9992 and 9990',
      ).toEqual([9_995, 9_992, 9_990]);
      expect(
        prices(asks),
        'Asks wished at 10005.50…, 10008.00… and 10010.50… go up to 10006, 10009 and 10011',
      ).toEqual([10_006, 10_009, 10_011]);
      const residue = ladder(
        100,
        42,
        parameters({ levels: 1, skewTicksPerLot: 0.7, baseSpreadBps: 1_320 }),
      );
      expect(
        prices(residue.bids),
        '100 − 0.7 × 42 − 6.6 is 64, though binary arithmetic says 63.99…: the bid is 64',
      ).toEqual([64]);
    });

    points(2, 'levels on one tick are one rung with their lots together', () => {
      const { bids, asks } = ladder(100, 0, parameters({ levels: 4, stepBps: 50 }));
      expect(
        shown(bids),
        'Bids wished at 99.5, 99, 98.5 and 98 land on 99, 99, 98 and 98: two rungs of 20 lots',
      ).toEqual(['99 x 20', '98 x 20']);
      expect(shown(asks), 'and the asks on 101 and 102').toEqual(['101 x 20', '102 x 20']);
    });

    points(3, 'the limit: the growing side shows no more than the room, the other goes on', () => {
      const at = (inventory: number) => ladder(5_000_000, inventory, btc);
      expect(
        sizes(at(985).bids),
        'Long 985 of 1000 leaves room for 15: level 1 shows 10, level 2 shows 5, level 3 is left out',
      ).toEqual([10, 5]);
      expect(sizes(at(985).asks), 'Long 985, the asks go on with 10 each').toEqual([10, 10, 10]);
      expect(sizes(at(990).bids), 'Long 990: level 1 alone, with all of its 10 lots').toEqual([10]);
      expect(at(1_000).bids, 'At the limit there is no bid').toEqual([]);
      expect(sizes(at(1_000).asks), 'At the limit the asks go on').toEqual([10, 10, 10]);
      expect(at(1_200).bids, 'Beyond the limit there is no bid either').toEqual([]);
      expect(sizes(at(-985).asks), 'Short 985, the asks show 10 and 5').toEqual([10, 5]);
      expect(at(-1_000).asks, 'Short 1000, there is no ask').toEqual([]);
      expect(sizes(at(-1_000).bids), 'and the bids go on').toEqual([10, 10, 10]);
      const small = parameters({ maxInventoryLots: 20 });
      expect(
        sizes(ladder(5_000_000, 15, small).asks),
        'Long 15 of 20, the asks have room for 35: more than the limit, and all three levels show 10',
      ).toEqual([10, 10, 10]);
      expect(sizes(ladder(5_000_000, 15, small).bids), 'and the bids for 5').toEqual([5]);
    });

    points(3, 'whatever it holds: on the grid, sorted, uncrossed, within the limit', () => {
      const inputs = fc.record({
        fairTicks: fc.integer({ min: 100, max: 400_000 }).map((n) => n / 4),
        inventory: fc.integer({ min: -1_100, max: 1_100 }),
        levels: fc.integer({ min: 1, max: 6 }),
        baseSpreadBps: fc.integer({ min: 1, max: 200 }),
        stepBps: fc.integer({ min: 0, max: 100 }),
        skewTicksPerLot: fc.constantFrom(0, 0.25, 1),
        levelLots: fc.integer({ min: 1, max: 60 }),
      });
      forAll(inputs, ({ fairTicks, inventory, ...changes }) => {
        const { bids, asks } = ladder(fairTicks, inventory, parameters(changes));
        const where = `at ${fairTicks} with ${inventory} lots and ${JSON.stringify(changes)}`;
        const sorted = (rungs: readonly Rung[], sign: number) =>
          rungs.every((r, i) => i === 0 || sign * r.priceTicks < sign * rungs[i - 1]!.priceTicks);
        expect(
          [...bids, ...asks].every((r) => Number.isInteger(r.priceTicks) && r.qtyLots >= 1),
          `Whole ticks and at least one lot a rung ${where}`,
        ).toBe(true);
        expect(
          sorted(bids, 1) && sorted(asks, -1),
          `Bids fall and asks rise from level 1 outwards, no price twice, ${where}`,
        ).toBe(true);
        if (bids[0] && asks[0]) {
          expect(bids[0].priceTicks < asks[0].priceTicks, `Best bid below best ask ${where}`).toBe(
            true,
          );
        }
        const wanted = changes.levels * changes.levelLots;
        expect(total(bids), `All bids together, with room for ${1_000 - inventory}, ${where}`).toBe(
          Math.max(0, Math.min(wanted, 1_000 - inventory)),
        );
        expect(total(asks), `All asks together, with room for ${1_000 + inventory}, ${where}`).toBe(
          Math.max(0, Math.min(wanted, 1_000 + inventory)),
        );
      });
    });

    points(1, 'refuses what is no ladder', () => {
      const refused = (changes: Partial<LadderParameters>, fairTicks = 10_000) =>
        expect(
          () => ladder(fairTicks, 0, parameters(changes)),
          `A fair value of ${fairTicks} with ${JSON.stringify(changes)} is a RangeError`,
        ).toThrow(RangeError);
      refused({}, 0);
      refused({}, -5);
      refused({}, Number.NaN);
      refused({}, Number.POSITIVE_INFINITY);
      refused({ levels: 0 });
      refused({ levels: 2.5 });
      refused({ baseSpreadBps: 0 });
      refused({ stepBps: -1 });
      refused({ skewTicksPerLot: -0.1 });
      refused({ skewTicksPerLot: Number.NaN });
      refused({ levelLots: 0 });
      refused({ levelLots: 1.5 });
      refused({ maxInventoryLots: 0 });
      expect(
        () => ladderPrices(0, 0, btc),
        'ladderPrices() refuses a fair value of 0 by itself',
      ).toThrow(RangeError);
    });
  },
);
