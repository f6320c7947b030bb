import fc from 'fast-check';
import { expect } from 'vitest';
import {
  dfaHurst,
  fluctuation,
  hurstOfPrices,
  logLogSlope,
  readHurst,
  type ScalingPoint,
} from '#answers/06-hurst-exponent/hurst.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { autoregression, lcg12Noise, walk } from '../../src/stats/support/noise.js';

/** The known values are those of nolds.dfa (overlap=False, fit_exp='poly'), after Peng et al. 1994. */
const NOISE = Object.freeze(lcg12Noise(12345, 1024));
const SIZES = Object.freeze([8, 16, 32, 64, 128, 256]);
const KNOWN = [
  0.716365569271, 1.02263195158, 1.51042641976, 2.34252746084, 3.19059394692, 4.43235106536,
];

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string, part = 1e-9): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= part * Math.abs(wanted) + 1e-12;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const anyReturns = fc
  .array(fc.integer({ min: -99, max: 99 }), { minLength: 16, maxLength: 40 })
  .filter((values) => new Set(values).size > 3);

graded(
  '06-hurst-exponent/hurst',
  {
    hints: [
      'Do the example of fluctuation() on paper first: four values, their running sums, the straight line through those. What is left?',
      'Running sums first, over the whole series; then each window loses a line of its own. Collect every squared remainder of every window, average once, take the root last.',
      'rise = Σ(i − ī)(y − ȳ) ÷ Σ(i − ī)², level = ȳ − rise · ī, remainder = y − level − rise · i. dfaHurst() is logLogSlope() of { size, value: fluctuation(returns, size) }; hurstOfPrices() makes ln(P(t) ÷ P(t−1)) first. readHurst(): |H − ½| ≤ 2 errors is a walk.',
    ],
  },
  (points) => {
    points(1, 'logLogSlope() is the exponent of a power', () => {
      const power = (exponent: number, sizes: number[]): readonly ScalingPoint[] =>
        Object.freeze(sizes.map((size) => ({ size, value: 3 * size ** exponent })));
      expectNear(logLogSlope(power(0.5, [1, 100])), 0.5, 'From 3 at 1 to 30 at 100: a slope of ½');
      expectNear(
        logLogSlope(power(-1.5, [2, 5, 9, 70])),
        -1.5,
        'Four points on 3 · size^(−1.5): a slope of −1.5',
      );
      const bent = [
        { size: 1, value: 1 },
        { size: 10, value: 2 },
        { size: 1000, value: 6 },
      ];
      expectNear(
        logLogSlope(bent),
        (5 * Math.log(6) - Math.LN2) / (14 * Math.LN10),
        'Points that lie on no line, 1 at 1, 2 at 10, 6 at 1,000: the least-squares slope',
      );
    });

    points(1, 'what has no logarithm, or no slope, is refused', () => {
      const good = { size: 4, value: 2 };
      const cases: [ScalingPoint[], string][] = [
        [[], 'No points'],
        [[good], 'One point'],
        [[good, { size: 4, value: 3 }], 'Two points of one size'],
        [[good, { size: 8, value: 0 }], 'A value of 0'],
        [[good, { size: 8, value: -1 }], 'A negative value'],
        [[good, { size: 8, value: Number.NaN }], 'A value of NaN'],
        [[good, { size: 0, value: 1 }], 'A size of 0'],
        [[good, { size: Infinity, value: 1 }], 'A size of Infinity'],
      ];
      for (const [given, what] of cases) {
        expect(() => logLogSlope(given), `${what}: a RangeError`).toThrow(RangeError);
      }
    });

    points(3, 'fluctuation() is what is left of the running sums beside their lines', () => {
      expectNear(
        fluctuation(Object.freeze([1, -1, 1, -1]), 4),
        Math.sqrt(0.2),
        '1 −1 1 −1: the profile 1 0 1 0, its line falls by 0.2 a step, and √0.2 is left',
      );
      // Its line is 0.75 − 0.7 (i − 1.5): 0.2, −0.1, −0.4 and 0.3 are left.
      expectNear(
        fluctuation([2, -1, -1, 0], 4),
        Math.sqrt(0.075),
        '2 −1 −1 0: the profile is 2 1 0 0; it begins with the first deviation, not with a 0 before it',
      );
      for (const [i, size] of SIZES.entries()) {
        expectNear(
          fluctuation(NOISE, size),
          KNOWN[i] as number,
          `The known noise in windows of ${size}, as nolds has it`,
        );
      }
      // Mean 2, deviations 1 −1 1 −1 2 −2, profile 1 0 1 0 2 0: the first window is that of the example.
      expectNear(
        fluctuation([3, 1, 3, 1, 4, 0], 4),
        Math.sqrt(0.2),
        'Six values in windows of four: the last two are in no window',
      );
      // Mean 1: deviations −1 −1 −1 −1 −1 5, profile −1 −2 −3 −4 −5 0.
      expectNear(
        fluctuation([0, 0, 0, 0, 0, 6], 4),
        0,
        'Five times 0 and a 6: the first four sums lie on a line, and nothing is left',
      );
    });

    points(1, 'windows that are none are refused', () => {
      for (const size of [0, 3, 4.5, -8, 9, Number.NaN]) {
        expect(
          () => fluctuation([1, 2, 3, 4, 5, 6, 7, 9], size),
          `Eight values in windows of ${size}: a RangeError`,
        ).toThrow(RangeError);
      }
      for (const bad of [Number.NaN, Infinity]) {
        expect(
          () => fluctuation([1, 2, 4, 3, bad], 4),
          `A value of ${bad}, left over or not, is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'dfaHurst() of returns', () => {
      expectNear(dfaHurst(NOISE, SIZES), 0.534407009458, 'The known noise, as nolds has it');
      expectNear(
        dfaHurst(Object.freeze(autoregression(-0.5, NOISE)), SIZES),
        0.432448949948,
        'Returns that turn back (φ = −0.5): below ½',
      );
      expectNear(
        dfaHurst(walk(NOISE), SIZES),
        1.41308298002,
        'Given levels, it says 1.41: nothing is cut off at 1',
      );
      for (const [returns, sizes, what] of [
        [Array(64).fill(0.25), [8, 16], 'Returns that are all 0.25'],
        [Array(64).fill(0.1), [8, 16], 'Returns that are all 0.1'],
        [NOISE, [8], 'One size'],
        [NOISE, [], 'No size'],
        [NOISE, [8, 2000], 'A window longer than the series'],
        [[], [8, 16], 'No returns'],
      ] as [number[], number[], string][]) {
        expect(() => dfaHurst(returns, sizes), `${what}: a RangeError`).toThrow(RangeError);
      }
    });

    points(3, 'hurstOfPrices() asks the returns', () => {
      const prices = Object.freeze([100, ...walk(NOISE).map((sum) => 100 * Math.exp(sum / 100))]);
      expectNear(
        hurstOfPrices(prices, SIZES),
        0.534407009458,
        'A price that was built from the known noise as log returns: the H of that noise, not that of the levels',
        1e-6,
      );
      const swinging = [1, 3, 1, 4, 1, 2, 1, 5, 2, 1, 3];
      const logs = swinging.slice(1).map((price, i) => Math.log(price / swinging[i]!));
      expectNear(
        hurstOfPrices(swinging, [4, 5]),
        dfaHurst(logs, [4, 5]),
        'Eleven prices make ten log returns, ln of one price over the one before',
      );
      for (const bad of [0, -1, Number.NaN, Infinity]) {
        expect(
          () => hurstOfPrices([...swinging, bad], [4, 5]),
          `A price of ${bad} is a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => hurstOfPrices(Array(9).fill(99.7), [4, 8]),
        'A price that stands still at 99.7 has equal returns, all 0: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => hurstOfPrices([1, 2, 1, 3], [4, 5]),
        'Four prices are three returns, too few for a window of 4: a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'readHurst() counts errors before it speaks', () => {
      for (const [hurst, error, memory] of [
        [0.75, 0.0625, 'trends'],
        [0.25, 0.0625, 'reverts'],
        [0.5625, 0.0625, 'walk'],
        [0.4375, 0.0625, 'walk'],
        [0.625, 0.0625, 'walk'],
        [0.375, 0.0625, 'walk'],
        [0.6875, 0.0625, 'trends'],
        [0.5, 0, 'walk'],
        [0.5078125, 0, 'trends'],
        [0.4921875, 0, 'reverts'],
        [1.4, 0.1, 'trends'],
        [-0.1, 0.1, 'reverts'],
      ] as const) {
        expect(
          readHurst(hurst, error),
          `H = ${hurst} with an error of ${error}: ${memory === 'walk' ? 'not more than' : 'more than'} two errors from ½`,
        ).toBe(memory);
      }
      for (const [hurst, error] of [
        [Number.NaN, 0.1],
        [Infinity, 0.1],
        [0.6, -0.1],
        [0.6, Number.NaN],
        [0.6, Infinity],
      ] as const) {
        expect(
          () => readHurst(hurst, error),
          `H = ${hurst} with an error of ${error} is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'claims on many series', () => {
      forAll(fc.tuple(anyReturns, fc.integer({ min: 1, max: 9 })), ([returns, factor]) => {
        const found = fluctuation(Object.freeze(returns), 5);
        expectNear(
          fluctuation(
            returns.map((value) => 30 - factor * value),
            5,
          ),
          factor * found,
          `F of [${returns}] grows with the unit, and does not care for sign or level`,
          1e-7,
        );
      });
      forAll(anyReturns, (steps) => {
        const prices = walk(steps.map((step) => step / 100)).map((sum) => 50 * Math.exp(sum));
        expectNear(
          hurstOfPrices(
            prices.map((price) => 100 * price),
            [4, 8],
          ),
          hurstOfPrices(Object.freeze(prices), [4, 8]),
          'H of prices is the same in dollars and in cents',
          1e-6,
        );
      });
    });
  },
);
