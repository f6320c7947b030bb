import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Fill,
  type MidPath,
  markout,
  markoutCurve,
  midAt,
} from '#answers/08-adverse-selection/markouts.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const path: MidPath = Object.freeze({
  timesNs: Object.freeze([0, 100, 200]),
  midsTicks: Object.freeze([100, 103, 98]),
  untilNs: 300,
});
const WHERE = 'with mids of 100 from time 0, 103 from 100 and 98 from 200, until 300';

const fill = (changes: Partial<Fill>): Fill =>
  Object.freeze({ timeNs: 50, side: 'buy', priceTicks: 99, qtyLots: 1, ...changes });

/** The point of one horizon. */
const pointAt = (fills: readonly Fill[], horizonNs: number) =>
  markoutCurve(Object.freeze([...fills]), path, [horizonNs])[0];

/** A path that stands at `base`, and fills at different times whose markout is what is given. */
const still: MidPath = { timesNs: [0], midsTicks: [0], untilNs: 1e9 };
const worth = (ticks: number, qtyLots: number, timeNs: number): Fill =>
  fill({ side: 'buy', priceTicks: -ticks, qtyLots, timeNs });

graded(
  '08-adverse-selection/markouts',
  {
    hints: [
      'Draw the mid as a stair and one fill as a dot. Which step of the stair stands above the time of the fill plus the horizon, and is it good news for somebody who bought?',
      'midAt(): the last entry whose time is not after the one asked for, and nothing outside of the data. The curve: for each horizon keep the fills that have a mid, average with lots as weights, and for the error add up the deviations of each instant before you square them.',
      'markout = (buy: +1, sell: −1) × (midAt(path, timeNs + horizonNs) − priceTicks). Binary search with timesNs[middle] <= timeNs, undefined where timeNs > untilNs. se = √(K/(K−1) · Σ_instants (Σ n(x − x̄))²) / Σn, with a Map from timeNs to the sum of its n(x − x̄).',
    ],
  },
  (points) => {
    points(2, 'midAt() is the last mid that is not from later', () => {
      const known: readonly [number, number | undefined, string][] = [
        [0, 100, 'at the first entry'],
        [99, 100, 'just before the second entry'],
        [100, 103, 'exactly at the second entry, its own mid holds'],
        [199.5, 103, 'just before the third entry: not the nearest mid, and no interpolation'],
        [250, 98, 'between the last entry and the end of the data'],
        [300, 98, 'exactly at the end of the data, which is inclusive'],
      ];
      for (const [timeNs, mid, why] of known) {
        expect(midAt(path, timeNs), `midAt(${timeNs}) ${WHERE}: ${why}`).toBe(mid);
      }
    });

    points(2, 'midAt() does not guess outside of the data', () => {
      expect(midAt(path, 301), `midAt(301) ${WHERE}: nothing is known after the end`).toBe(
        undefined,
      );
      expect(midAt(path, -1), `midAt(-1) ${WHERE}: nothing is known before`).toBe(undefined);
      expect(
        midAt({ timesNs: [], midsTicks: [], untilNs: 300 }, 5),
        'A path without entries has no mid',
      ).toBe(undefined);
      expect(
        midAt({ timesNs: [0, 5], midsTicks: [-3, 0], untilNs: 9 }, 7),
        'A mid of 0 is a mid: not undefined',
      ).toBe(0);
    });

    points(1, 'midAt() searches in O(log n)', () => {
      const count = 20_000;
      let looks = 0;
      const counted = new Proxy(
        Float64Array.from({ length: count }, (_, i) => 10 * i),
        {
          get: (times, key) => {
            if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
            return key === 'length' ? times.length : Reflect.get(times, key, times);
          },
        },
      );
      const midsTicks = new Float64Array(count).map((_, i) => i);
      const found = midAt({ timesNs: counted, midsTicks, untilNs: 1e6 }, 123_456);
      expect(found, 'Mid number i stands from 10 i on; at 123456 it is number 12345').toBe(12_345);
      expect(
        looks <= 200,
        `Of 20,000 times a search by halves looks at fewer than 200; yours looked at ${looks}`,
      ).toBe(true);
    });

    points(2, "markout() has the maker's sign", () => {
      expect(
        markout(fill({ side: 'buy', priceTicks: 99 }), path, 60),
        `The maker bought at 99 at time 50; 60 later the mid is 103 (${WHERE}): it gained 4 ticks`,
      ).toBe(4);
      expect(
        markout(fill({ side: 'sell', priceTicks: 101 }), path, 60),
        `The maker sold at 101 at time 50; 60 later the mid is 103 (${WHERE}): it lost 2 ticks`,
      ).toBe(-2);
      expect(
        markout(fill({ side: 'sell', priceTicks: 101, qtyLots: 500 }), path, 160),
        'Sold at 101, the mid later 98: +3 ticks a lot, however many lots they were',
      ).toBe(3);
    });

    points(2, 'markout() is undefined where the horizon leaves the data', () => {
      const late = fill({ timeNs: 250 });
      expect(markout(late, path, 50), 'At 250 + 50 = 300, the end, the mid is still known').toBe(
        -1,
      );
      expect(
        markout(late, path, 51),
        'At 250 + 51 = 301 nothing is known: undefined, not the last mid carried on, and not 0',
      ).toBe(undefined);
      expect(
        markout(fill({ timeNs: -10 }), path, 5),
        'A fill at −10 with a horizon of 5 lies before the first mid: undefined',
      ).toBe(undefined);
    });

    points(3, 'markoutCurve() weighs by lots, horizon by horizon', () => {
      const fills = [
        fill({ timeNs: 0, side: 'buy', priceTicks: 99, qtyLots: 3 }),
        fill({ timeNs: 50, side: 'sell', priceTicks: 101, qtyLots: 1 }),
      ];
      const curve = markoutCurve(Object.freeze(fills), path, Object.freeze([100, 0, 260]));
      const found = curve.map((point) => [point.horizonNs, point.fills, point.averageTicks]);
      const who = '3 lots bought at 99 at time 0, and 1 sold at 101 at time 50';
      expect(
        found[0],
        `${who}: after 100 they are worth 4 and −2 a lot, (3·4 − 2)/4 = 2.5`,
      ).toEqual([100, 2, 2.5]);
      expect(
        found[1],
        `${who}: at once both are worth 1 tick; points come in the order asked`,
      ).toEqual([0, 2, 1]);
      expect(
        found[2],
        `${who}: after 260 only the first has a mid, of 98: one fill, −1; the other is left out`,
      ).toEqual([260, 1, -1]);
    });

    points(1, 'markoutCurve() of nothing says so', () => {
      const nothing = { fills: 0, instants: 0, averageTicks: undefined };
      expect(pointAt([], 10), 'No fills: a point with 0 fills and no average').toMatchObject(
        nothing,
      );
      expect(
        pointAt([fill({})], 1_000),
        'All horizons beyond the end: 0 fills, and an average of undefined, not 0 and not NaN',
      ).toMatchObject(nothing);
      expect(pointAt([], 10)?.standardErrorTicks, 'No fills: no standard error').toBe(undefined);
    });

    points(2, 'the standard error of single lots is s/√K', () => {
      const fills = [2, 4, 4, 6, 9].map((ticks, i) => worth(ticks, 1, 10 * i));
      const [point] = markoutCurve(fills, still, [0]);
      expect(point?.averageTicks, 'Markouts of 2, 4, 4, 6, 9: the average is 5').toBeCloseTo(5, 9);
      // Sum of squared deviations 28; divisor 4; s = √7; over √5.
      expect(
        point?.standardErrorTicks,
        'Markouts of 2, 4, 4, 6, 9 at five instants: s² = 28/4 = 7, and √(7/5) = 1.1832',
      ).toBeCloseTo(Math.sqrt(7 / 5), 9);
      expect(
        markoutCurve(fills.slice(0, 1), still, [0])[0]?.standardErrorTicks,
        'One fill alone says nothing about luck: undefined, not 0 and not NaN',
      ).toBe(undefined);
    });

    points(2, 'the standard error weighs by lots', () => {
      const [point] = markoutCurve([worth(1, 3, 0), worth(-3, 1, 10)], still, [0]);
      // x̄ = 0; Σ (n(x − x̄))² = 9 + 9; K/(K−1) = 2; √36 / 4.
      expect(
        point?.standardErrorTicks,
        '3 lots at +1 and 1 lot at −3: both deviate by 3 tick-lots from 0, √(2 · 18)/4 = 1.5',
      ).toBeCloseTo(1.5, 9);
    });

    points(3, 'fills at the same instant are one event', () => {
      const whole = [worth(4, 6, 0), worth(-2, 6, 10), worth(1, 6, 20)];
      const pieces = whole.flatMap(({ priceTicks, timeNs }) =>
        Array.from({ length: 6 }, () => worth(-priceTicks, 1, timeNs)),
      );
      const [a] = markoutCurve(whole, still, [0]);
      const [b] = markoutCurve(pieces, still, [0]);
      expect(b?.fills, 'Three orders, each filled in six pieces, are 18 fills').toBe(18);
      expect(b?.instants, 'and 3 instants').toBe(3);
      expect(
        b?.standardErrorTicks,
        'Cutting three fills of 6 lots into 18 of one lot, at the same times, adds no evidence: the standard error stays',
      ).toBeCloseTo(a?.standardErrorTicks ?? NaN, 9);
      const [one] = markoutCurve(pieces.slice(0, 6), still, [0]);
      expect(
        one?.standardErrorTicks,
        'Six fills of one instant are one event: the standard error is undefined',
      ).toBe(undefined);
      const [twoSided] = markoutCurve(
        [fill({}), fill({ side: 'sell', priceTicks: 101 })],
        path,
        [0],
      );
      expect(
        [twoSided?.fills, twoSided?.instants],
        'A purchase and a sale at one time: two fills, one instant',
      ).toEqual([2, 1]);
    });

    points(2, 'holds for any fills: order, size of all, and side do not matter', () => {
      const anyFills = fc.array(
        fc.record({
          timeNs: fc.integer({ min: 0, max: 299 }),
          side: fc.constantFrom('buy' as const, 'sell' as const),
          priceTicks: fc.integer({ min: 90, max: 110 }),
          qtyLots: fc.integer({ min: 1, max: 20 }),
        }),
        { minLength: 1, maxLength: 6 },
      );
      forAll(fc.tuple(anyFills, fc.integer({ min: 0, max: 120 })), ([fills, horizonNs]) => {
        const plain = pointAt(fills, horizonNs);
        const large = pointAt(
          [...fills].reverse().map((one) => ({ ...one, qtyLots: 7 * one.qtyLots })),
          horizonNs,
        );
        const what = `of ${JSON.stringify(fills)} after ${horizonNs}`;
        expect(
          Math.abs((large?.averageTicks ?? 0) - (plain?.averageTicks ?? 0)) < 1e-9,
          `Seven times the lots in the opposite order leave the average the same: ${plain?.averageTicks}, not ${large?.averageTicks} ${what}`,
        ).toBe(true);
        expect(
          Math.abs((large?.standardErrorTicks ?? 0) - (plain?.standardErrorTicks ?? 0)) < 1e-9,
          `and the standard error: ${plain?.standardErrorTicks}, not ${large?.standardErrorTicks} ${what}`,
        ).toBe(true);
        const low = Math.min(...fills.map((one) => markout(one, path, horizonNs) ?? Infinity));
        expect(
          plain?.averageTicks === undefined || plain.averageTicks >= low - 1e-9,
          `An average is not below the lowest of its fills, ${low} ${what}; it is ${plain?.averageTicks}`,
        ).toBe(true);
      });
    });

    points(2, 'what cannot be marked out is a RangeError', () => {
      const refused: readonly [string, () => unknown][] = [
        ['markout() with a horizon of −1', () => markout(fill({}), path, -1)],
        ['markout() with a horizon of NaN', () => markout(fill({}), path, NaN)],
        ['markout() of 0 lots', () => markout(fill({ qtyLots: 0 }), path, 1)],
        ['markoutCurve() of −5 lots', () => pointAt([fill({ qtyLots: -5 })], 1)],
        ['markoutCurve() with a horizon of −1', () => pointAt([fill({})], -1)],
        [
          'markoutCurve() on a path with 2 times and 1 mid, even without fills',
          () => markoutCurve([], { timesNs: [0, 1], midsTicks: [1], untilNs: 5 }, [1]),
        ],
        [
          'markoutCurve() on a path with the same time twice, even without fills',
          () => markoutCurve([], { timesNs: [0, 1, 1], midsTicks: [1, 2, 3], untilNs: 5 }, [1]),
        ],
      ];
      for (const [what, call] of refused)
        expect(call, `${what} is a RangeError`).toThrow(RangeError);
    });
  },
);
