import fc from 'fast-check';
import { expect } from 'vitest';
import {
  annualisedVol,
  blockReturns,
  logReturns,
  type VolOptions,
  volStandardError,
} from '#answers/05-volatility/close-to-close.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/**
 * Known values, computed independently of this project to 12 significant digits: log returns of seven
 * closes, their deviation with the divisor n − 1, and their root mean square.
 */
const CLOSES = Object.freeze([101, 100.9, 102.6, 101.8, 103.2, 102.1, 102.7]);
const RETURNS = Object.freeze([
  -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
  0.00585939176389,
]);

const options = (periodsPerYear: number, from: VolOptions['from']): VolOptions =>
  Object.freeze({ periodsPerYear, from });

/** One part in a billion, as the docstring says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.abs(wanted) + 1e-15;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

function expectAllNear(actual: readonly number[], wanted: readonly number[], why: string): void {
  expect(actual, `${why}: an array of ${wanted.length}`).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries()) expectNear(actual[i], value, `${why}: entry ${i}`);
}

/** Returns of whole basis points: sums of a few are as good as exact. */
const returnsOf = (minLength: number) =>
  fc.array(
    fc.integer({ min: -900, max: 900 }).map((bps) => bps / 10_000),
    { minLength, maxLength: 30 },
  );

graded(
  '05-volatility/close-to-close',
  {
    hints: [
      'Work the returns of [100, 110, 99] out by hand, then their volatility from the mean and from zero. Which of the two has one return less to divide by, and why does the other not?',
      'Check what you were given first and compute then. Variances add over time and volatilities do not: go to a year, and to longer returns, by way of the variance.',
      'Sample: subtract the mean from each return, sum the squares, divide by n − 1, times periodsPerYear, and the root of all that. Zero: the squares of the returns themselves, over n. A block is the sum of `length` returns, and block i begins at i × length. The standard error is vol / Math.sqrt(2 * n).',
    ],
  },
  (points) => {
    points(1, 'logReturns() is the log of each close over the one before', () => {
      expectAllNear(logReturns(CLOSES), RETURNS, 'The log returns of 101, 100.9, 102.6, …');
      const [up = 0, down = 0] = logReturns([100, 110, 100]);
      expectNear(up, 0.0953101798043, 'From 100 to 110 the log return is ln 1.1 = 0.0953, not 0.1');
      expectNear(up + down, 0, 'There and back again, log returns sum to 0');
      expect(logReturns([100]), 'One close has no return: an empty array').toEqual([]);
      expect(logReturns([]), 'No close has no return: an empty array').toEqual([]);
    });

    points(1, 'logReturns() refuses what has no logarithm', () => {
      for (const bad of [0, -5, Number.NaN, Infinity]) {
        expect(() => logReturns([100, bad, 100]), `A close of ${bad} is a RangeError`).toThrow(
          RangeError,
        );
        expect(
          () => logReturns([bad]),
          `A close of ${bad} is a RangeError also where it is the only one`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'annualisedVol() from the mean divides by n − 1', () => {
      expectNear(
        annualisedVol(RETURNS, options(1, 'sample')),
        0.0112312776125,
        'The sample deviation of the six known returns, per period, divisor 5 (0.01025 would be divisor 6)',
      );
      expectNear(
        annualisedVol([0.03, 0.01], options(1, 'sample')),
        Math.SQRT2 / 100,
        'Of 0.03 and 0.01 the mean is 0.02 and each deviation 0.01: √(0.0002 / 1) = 0.01414',
      );
      expectNear(
        annualisedVol([-0.01, -0.01, -0.01], options(1, 'sample')),
        0,
        'Three equal falls of 1 % do not deviate from their mean: 0',
      );
    });

    points(2, 'annualisedVol() from zero divides by n', () => {
      expectNear(
        annualisedVol(RETURNS, options(1, 'zero')),
        0.0106234246125,
        'The root mean square of the six known returns, per period, divisor 6',
      );
      expectNear(
        annualisedVol([-0.01, -0.01, -0.01], options(1, 'zero')),
        0.01,
        'Three equal falls of 1 %, measured from zero, are a volatility of 1 %',
      );
      expectNear(
        annualisedVol([-0.02], options(1, 'zero')),
        0.02,
        'One return is enough from zero: |−0.02|',
      );
    });

    points(1, 'annualisedVol() is scaled by the root of the periods in a year', () => {
      expectNear(
        annualisedVol(RETURNS, options(252, 'sample')),
        0.178291004809,
        'The six known returns are daily: times the root of 252, 17.83 % a year',
      );
      expectNear(
        annualisedVol(RETURNS, options(52, 'zero')),
        0.0106234246125 * Math.sqrt(52),
        'Were they weekly, it would be the root of 52: the number is passed, never assumed',
      );
      expectNear(
        annualisedVol([0.03], options(50.4, 'zero')),
        0.03 * Math.sqrt(50.4),
        'Returns of five days have 252 / 5 = 50.4 periods a year; it need not be whole',
      );
    });

    points(1, 'annualisedVol() keeps its digits where the mean is large', () => {
      expectNear(
        annualisedVol([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], options(1, 'sample')) ** 2,
        30,
        '1e9 + {4, 7, 13, 16} has a variance of 30: take the mean off before you square',
      );
    });

    points(1, 'annualisedVol() refuses what it cannot measure', () => {
      const refusals: [readonly number[], VolOptions, string][] = [
        [[0.01], options(252, 'sample'), 'One return has no deviation from its own mean'],
        [[], options(252, 'sample'), 'No returns, from the mean'],
        [[], options(252, 'zero'), 'No returns, from zero'],
        [[0.01, Number.NaN], options(252, 'zero'), 'A return of NaN'],
        [[0.01, Infinity], options(252, 'sample'), 'A return of Infinity'],
        [RETURNS, options(0, 'zero'), 'A year of 0 periods'],
        [RETURNS, options(-252, 'zero'), 'A year of −252 periods'],
        [RETURNS, options(Number.NaN, 'sample'), 'A year of NaN periods'],
        [RETURNS, options(Infinity, 'sample'), 'A year of infinitely many periods'],
      ];
      for (const [returns, how, what] of refusals) {
        expect(() => annualisedVol(returns, how), `${what}: a RangeError`).toThrow(RangeError);
      }
    });

    points(2, 'blockReturns() are sums that share nothing', () => {
      const seven = Object.freeze([1, 2, 3, 4, 5, 6, 7]);
      expectAllNear(
        blockReturns(seven, 3),
        [6, 15],
        '1 to 7 in blocks of 3 are 6 and 15; 7 is left over and dropped',
      );
      expectAllNear(blockReturns(seven, 1), seven, '1 to 7 in blocks of 1 are as they were');
      expectAllNear(blockReturns(seven, 7), [28], '1 to 7 in one block of 7 is 28');
      expectAllNear(blockReturns(seven, 8), [], '1 to 7 fill no block of 8');
      expectAllNear(blockReturns([], 5), [], 'No returns fill no block');
      for (const length of [0, -1, 2.5, Number.NaN]) {
        expect(() => blockReturns(seven, length), `Blocks of ${length} are a RangeError`).toThrow(
          RangeError,
        );
      }
      expect(() => blockReturns([1, Number.NaN], 1), 'A return of NaN is a RangeError').toThrow(
        RangeError,
      );
      expect(
        () => blockReturns([1, 2, Number.NaN], 2),
        'A return of NaN is a RangeError also among those that are left over',
      ).toThrow(RangeError);
    });

    points(1, 'volStandardError() is σ/√(2n)', () => {
      expectNear(volStandardError(0.2, 50), 0.02, '20 % from 50 returns: 0.2 / √100 = 2 %');
      expectNear(volStandardError(0.16, 20), 0.16 / Math.sqrt(40), '16 % from 20 returns');
      expectNear(volStandardError(0, 20), 0, 'A volatility of 0 has an error of 0');
      for (const [vol, n] of [
        [-0.1, 20],
        [Number.NaN, 20],
        [Infinity, 20],
        [0.2, 0],
        [0.2, 2.5],
        [0.2, Number.NaN],
      ] as const) {
        expect(
          () => volStandardError(vol, n),
          `A volatility of ${vol} from ${n} returns is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'claims on many returns', () => {
      forAll(fc.tuple(returnsOf(2), fc.constantFrom('sample', 'zero')), ([returns, from]) => {
        const vol = annualisedVol(Object.freeze(returns), options(1, from));
        const mirrored = returns.map((r) => -2 * r);
        expectNear(
          annualisedVol(mirrored, options(4, from)),
          4 * vol,
          `From ${from}: returns twice as large and of the other sign, four times as many a year, have four times the volatility of ${returns.join(', ')}`,
        );
      });
      forAll(fc.tuple(returnsOf(0), fc.integer({ min: 1, max: 6 })), ([returns, length]) => {
        const blocks = blockReturns(Object.freeze(returns), length);
        const used = returns.slice(0, length * Math.floor(returns.length / length));
        expect(
          blocks.length * length,
          `${returns.length} returns fill ${used.length / length} blocks of ${length}`,
        ).toBe(used.length);
        const total = (values: readonly number[]) => values.reduce((sum, r) => sum + r, 0);
        expect(total(blocks), `Blocks of ${length} sum to what their returns sum to`).toBeCloseTo(
          total(used),
          9,
        );
      });
    });
  },
);
