import fc from 'fast-check';
import { expect } from 'vitest';
import { moveTicks, spreadTicks } from '#answers/02-spread-and-size/spread.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const CONFIG = {
  riskMultiplier: 2,
  inventoryThresholdLots: 500,
  inventoryPenaltyTicks: 4,
  stressMultiplier: 1.5,
  minSpreadTicks: 2,
};
const CALM = { moveTicks: 5, inventoryLots: 0, highVolatility: false, lowLiquidity: false };
const DAY = { annualisedVol: 0.16, periodsPerYear: 256, exposedPeriods: 1 };

graded(
  '02-spread-and-size/spread',
  {
    hints: [
      'Variance grows in proportion to time, so a standard deviation grows with its square root. Only the ratio of the exposed periods to the periods of a year matters.',
      'Follow the four steps of the docstring as four statements. A position is large whether it is long or short, and "volatile or thin" is one condition.',
      'moveTicks: price times volatility times Math.sqrt(exposed / perYear). spreadTicks: base, then `if (Math.abs(…) > threshold) add`, then `if (a || b) multiply`, then Math.ceil and Math.max. Check the inputs with Number.isFinite first: a comparison with NaN is always false.',
    ],
  },
  (points) => {
    points(2, 'moveTicks() grows with the square root of time', () => {
      expect(
        moveTicks(10_000, DAY),
        '16 % a year is 1 % over one of 256 days: 1 % of 10,000 ticks is expected',
      ).toBeCloseTo(100, 9);
      expect(
        moveTicks(10_000, { ...DAY, exposedPeriods: 4 }),
        'Over four days the move is twice that of one day (the root of four), neither four times nor as much as one',
      ).toBeCloseTo(200, 9);
      expect(
        moveTicks(10_000, { annualisedVol: 0.3, periodsPerYear: 5_896_800, exposedPeriods: 1 }),
        '30 % a year over one of 252 × 23,400 seconds of trading, at 10,000 ticks',
      ).toBeCloseTo(3000 / Math.sqrt(5_896_800), 9);
    });

    points(1, 'moveTicks() does not care in which periods time is counted', () => {
      forAll(
        fc.record({
          mid: fc.integer({ min: 1, max: 100_000 }),
          vol: fc.integer({ min: 0, max: 200 }).map((percent) => percent / 100),
          minutes: fc.integer({ min: 1, max: 3900 }),
        }),
        ({ mid, vol, minutes }) => {
          const inMinutes = moveTicks(mid, {
            annualisedVol: vol,
            periodsPerYear: 252 * 390,
            exposedPeriods: minutes,
          });
          const inDays = moveTicks(mid, {
            annualisedVol: vol,
            periodsPerYear: 252,
            exposedPeriods: minutes / 390,
          });
          expect(
            inMinutes,
            `${minutes} minutes are ${minutes}/390 of a day: at ${mid} ticks and a volatility of ${vol}, counting in minutes and in days must give the same move`,
          ).toBeCloseTo(inDays, 6);
        },
      );
    });

    points(1, 'moveTicks() is 0 where nothing moves, and refuses what makes no sense', () => {
      expect(moveTicks(10_000, { ...DAY, annualisedVol: 0 }), 'A volatility of 0: no move').toBe(0);
      expect(moveTicks(10_000, { ...DAY, exposedPeriods: 0 }), 'No time exposed: no move').toBe(0);
      const wrong = [
        ['a price of 0', () => moveTicks(0, DAY)],
        ['a volatility of -0.1', () => moveTicks(10_000, { ...DAY, annualisedVol: -0.1 })],
        ['a volatility of NaN', () => moveTicks(10_000, { ...DAY, annualisedVol: Number.NaN })],
        ['0 periods per year', () => moveTicks(10_000, { ...DAY, periodsPerYear: 0 })],
        ['-1 exposed periods', () => moveTicks(10_000, { ...DAY, exposedPeriods: -1 })],
      ] as const;
      for (const [what, call] of wrong) {
        expect(call, `moveTicks() with ${what} must throw a RangeError`).toThrow(RangeError);
      }
    });

    points(2, 'spreadTicks() follows the move, rounded up to a whole tick', () => {
      expect(
        spreadTicks(CALM, { ...CONFIG }),
        'Flat and calm, a move of 5 ticks and a multiplier of 2: nothing is added',
      ).toBe(10);
      expect(
        spreadTicks({ ...CALM, moveTicks: 5.1 }, { ...CONFIG }),
        'A move of 5.1 asks for 10.2 ticks: a fraction of a tick is rounded up, or the quote is too narrow',
      ).toBe(11);
      expect(
        spreadTicks({ ...CALM, moveTicks: 1 }, { ...CONFIG }),
        'A move of 1 asks for 2 ticks, which is whole already',
      ).toBe(2);
    });

    points(2, 'spreadTicks() adds the penalty past the threshold, long or short', () => {
      expect(
        spreadTicks({ ...CALM, inventoryLots: 501 }, { ...CONFIG }),
        'Long 501 with a threshold of 500: the penalty is added',
      ).toBe(14);
      expect(
        spreadTicks({ ...CALM, inventoryLots: -501 }, { ...CONFIG }),
        'Short 501 is as large a position as long 501: the penalty is added',
      ).toBe(14);
      for (const inventoryLots of [500, -500]) {
        expect(
          spreadTicks({ ...CALM, inventoryLots }, { ...CONFIG }),
          `A position of ${inventoryLots} is exactly the threshold of 500, and pays nothing`,
        ).toBe(10);
      }
    });

    points(1, 'spreadTicks() multiplies once, whatever the reason for the stress', () => {
      const stressed = [
        { highVolatility: true, lowLiquidity: false },
        { highVolatility: false, lowLiquidity: true },
        { highVolatility: true, lowLiquidity: true },
      ];
      for (const reasons of stressed) {
        expect(
          spreadTicks({ ...CALM, ...reasons }, { ...CONFIG }),
          `highVolatility ${reasons.highVolatility}, lowLiquidity ${reasons.lowLiquidity}: the market is under stress, and the multiplier of 1.5 applies one time`,
        ).toBe(15);
      }
    });

    points(2, 'spreadTicks() multiplies last, so that stress widens the penalty too', () => {
      expect(
        spreadTicks({ ...CALM, inventoryLots: 600, highVolatility: true }, { ...CONFIG }),
        'Long 600 in a volatile market: first the penalty is added, then the sum is multiplied',
      ).toBe(21);
    });

    points(1, 'spreadTicks() never quotes less than the least spread', () => {
      expect(
        spreadTicks({ ...CALM, moveTicks: 0.3 }, { ...CONFIG }),
        'A move of 0.3 asks for 0.6 ticks; the least spread is 2',
      ).toBe(2);
      expect(
        spreadTicks({ ...CALM, moveTicks: 0 }, { ...CONFIG }),
        'Nothing moves: the least spread is quoted',
      ).toBe(2);
    });

    points(1, 'spreadTicks() refuses a NaN, and leaves its inputs as they were', () => {
      expect(
        () => spreadTicks({ ...CALM, moveTicks: Number.NaN }, { ...CONFIG }),
        'A move of NaN (a volatility that could not be measured) must throw a RangeError: it is not a calm market',
      ).toThrow(RangeError);
      expect(
        () => spreadTicks({ ...CALM, moveTicks: -1 }, { ...CONFIG }),
        'A move of -1 must throw a RangeError',
      ).toThrow(RangeError);
      expect(
        () => spreadTicks({ ...CALM, inventoryLots: Number.NaN }, { ...CONFIG }),
        'An inventory of NaN must throw a RangeError: it is not a small one',
      ).toThrow(RangeError);
      const state = { ...CALM, inventoryLots: 600, lowLiquidity: true };
      const config = { ...CONFIG };
      spreadTicks(state, config);
      expect(config, 'The settings must be the same after the call').toEqual(CONFIG);
      expect(
        spreadTicks(state, config),
        'The same call twice must give the same spread both times',
      ).toBe(21);
    });
  },
);
