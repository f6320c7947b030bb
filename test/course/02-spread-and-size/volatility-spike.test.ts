import fc from 'fast-check';
import { expect } from 'vitest';
import {
  flattenLots,
  refreshSeconds,
  spikeQuote,
} from '#answers/02-spread-and-size/volatility-spike.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots } from '../../../src/units/index.js';

const CALM = { spreadTicks: 10, sizeLots: lots(1000), dailyVolBps: 100 };
const LIFE = { midTicks: 10_000, dailyVolBps: 100, secondsPerDay: 23_400 };
const LIMIT = { midTicks: 10_000, dailyVolBps: 500, dailyRiskTickLots: 10_000_000 };

graded(
  '02-spread-and-size/volatility-spike',
  {
    hints: [
      'All three functions start from one number: the price move of one day in ticks, price times volatility. Ask what happens to it when the volatility is five times as high.',
      'spikeQuote keeps the ratio of half-spread to move, and the product of size and move. refreshSeconds inverts s = P·σ·√τ for τ. flattenLots asks how many lots times the daily move fit the limit.',
      'ratio = max(1, now / calm). Half-spread × ratio, Math.floor for the bid, Math.ceil for the ask; size × calm / now, multiplied before it is divided, Math.floor. Refresh: (half / dailyMove) ** 2 × secondsPerDay. Flatten: excess = |inventory| − floor(limit × 10,000 / (midTicks × dailyVolBps)), with one division; sell it (negative) when long, buy it when short.',
    ],
  },
  (points) => {
    points(2, 'spikeQuote() from 1 % to 5 % a day: five times as wide, a fifth of the size', () => {
      expect(
        spikeQuote(10_000, 500, { ...CALM }),
        'At 10,000 ticks, a calm spread of 10 and size of 1,000, and five times the volatility: half-spread and size must change by the same factor of five, in opposite directions',
      ).toEqual({ bidTicks: 9975, askTicks: 10_025, sizeLots: 200 });
    });

    points(1, 'spikeQuote() in the calm market is the calm quote', () => {
      expect(
        spikeQuote(10_000, 100, { ...CALM }),
        'The volatility is the calm one of 100 bps',
      ).toEqual({
        bidTicks: 9995,
        askTicks: 10_005,
        sizeLots: 1000,
      });
    });

    points(1, 'spikeQuote() is never narrower or larger than the calm quote', () => {
      for (const dailyVolBps of [50, 0]) {
        expect(
          spikeQuote(10_000, dailyVolBps, { ...CALM }),
          `${dailyVolBps} bps a day is calmer than calm (100 bps): the calm quote stays`,
        ).toEqual({ bidTicks: 9995, askTicks: 10_005, sizeLots: 1000 });
      }
    });

    points(2, 'spikeQuote() rounds the bid down, the ask up and the size down', () => {
      expect(
        spikeQuote(10_000, 150, { ...CALM }),
        'One and a half times the volatility: a half-spread of 7.5 ticks and a size of 666.67 lots. Rounding must not make the quote narrower or larger',
      ).toEqual({ bidTicks: 9992, askTicks: 10_008, sizeLots: 666 });
      expect(
        spikeQuote(10_000.5, 100, { ...CALM }),
        'A mid of 10,000.5 lies between two ticks: 9,995.5 and 10,005.5 are the prices before rounding',
      ).toEqual({ bidTicks: 9995, askTicks: 10_006, sizeLots: 1000 });
      expect(
        spikeQuote(10_000, 220, { ...CALM, sizeLots: lots(550) }).sizeLots,
        'A calm size of 550 lots at 220 bps against 100: 550 × 100 / 220 is 250 lots exactly, and none is lost to binary arithmetic',
      ).toBe(250);
    });

    points(2, 'refreshSeconds() is the time of a one-sigma move across the half-spread', () => {
      expect(
        refreshSeconds(5, LIFE),
        'At 1 % a day the price moves 100 ticks in 23,400 seconds, and with the root of time: how long for 5 ticks?',
      ).toBeCloseTo(58.5, 9);
      expect(
        refreshSeconds(5, { ...LIFE, dailyVolBps: 500 }),
        'At five times the volatility the same 5 ticks are crossed in a 25th of the time, since variance, not deviation, is proportional to time',
      ).toBeCloseTo(2.34, 9);
      expect(
        refreshSeconds(20, { ...LIFE, dailyVolBps: 500 }),
        'A half-spread of 20 ticks (as in 99.80 / 100.20) at 5 % a day',
      ).toBeCloseTo(37.44, 9);
    });

    points(1, 'refreshSeconds() stays the same where the spread follows the volatility', () => {
      forAll(
        fc.record({
          half: fc.integer({ min: 1, max: 50 }),
          ratio: fc.integer({ min: 1, max: 20 }),
        }),
        ({ half, ratio }) => {
          expect(
            refreshSeconds(half * ratio, { ...LIFE, dailyVolBps: 100 * ratio }),
            `A half-spread of ${half} ticks at 100 bps lives as long as one of ${half * ratio} ticks at ${100 * ratio} bps`,
          ).toBeCloseTo(refreshSeconds(half, LIFE), 6);
        },
      );
      expect(
        refreshSeconds(5, { ...LIFE, dailyVolBps: 0 }),
        'At a volatility of 0 the price never crosses the half-spread: Infinity',
      ).toBe(Number.POSITIVE_INFINITY);
    });

    points(2, 'flattenLots() trades the excess over what fits, and no more', () => {
      expect(
        flattenLots(50_000, LIMIT),
        'At 5 % of 10,000 ticks, 20,000 lots fit the limit of 10,000,000 tick-lots: long 50,000, the rest is to be sold (negative)',
      ).toBe(-30_000);
      expect(
        flattenLots(-50_000, LIMIT),
        'Short 50,000 with 20,000 fitting: the rest is to be bought back (positive)',
      ).toBe(30_000);
      for (const inventoryLots of [20_000, -20_000, 0]) {
        expect(
          // Adding 0 turns a harmless -0 into 0.
          flattenLots(inventoryLots, LIMIT) + 0,
          `A position of ${inventoryLots} fits the limit of 20,000 lots: nothing to do`,
        ).toBe(0);
      }
      expect(
        flattenLots(50_000, { ...LIMIT, dailyVolBps: 100 }) + 0,
        'At 1 % a day 100,000 lots fit: long 50,000 needs no selling',
      ).toBe(0);
    });

    points(1, 'flattenLots() reckons in whole lots, and is at ease at a volatility of 0', () => {
      expect(
        flattenLots(5, { midTicks: 10_000, dailyVolBps: 300, dailyRiskTickLots: 1000 }),
        '1,000 tick-lots at 300 ticks a day fit 3.33 lots, which is 3: of 5 lots, 2 are to be sold',
      ).toBe(-2);
      expect(
        flattenLots(1500, { midTicks: 10_000, dailyVolBps: 350, dailyRiskTickLots: 350_000 }),
        '350 bps of 10,000 ticks are 350 ticks a day, and 350,000 tick-lots fit 1,000 lots exactly: of 1,500, 500 are to be sold, and none is lost to binary arithmetic',
      ).toBe(-500);
      expect(
        flattenLots(150, { midTicks: 9995, dailyVolBps: 300, dailyRiskTickLots: 29_985 }),
        '300 bps of 9,995 ticks are 299.85 ticks a day, and 29,985 tick-lots fit 100 lots exactly: of 150, 50 are to be sold, and none is lost to binary arithmetic',
      ).toBe(-50);
      expect(
        flattenLots(50_000, { ...LIMIT, dailyVolBps: 0 }) + 0,
        'At a volatility of 0 nothing is at risk, and every position fits',
      ).toBe(0);
    });

    points(
      1,
      'spikeQuote() refuses a volatility of NaN, and leaves the calm quote as it was',
      () => {
        for (const dailyVolBps of [Number.NaN, -100, Number.POSITIVE_INFINITY]) {
          expect(
            () => spikeQuote(10_000, dailyVolBps, { ...CALM }),
            `A volatility of ${dailyVolBps} bps must throw a RangeError`,
          ).toThrow(RangeError);
        }
        const calm = { ...CALM };
        spikeQuote(10_000, 500, calm);
        expect(
          calm,
          'The calm quote is what the maker goes back to: it must be the same after the call',
        ).toEqual(CALM);
      },
    );
  },
);
