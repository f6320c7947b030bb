import fc from 'fast-check';
import { expect } from 'vitest';
import {
  bandHalfWidth,
  ratioFromAutocorrelations,
  varianceRatio,
  volOverHorizon,
} from '#answers/06-hurst-exponent/variance-ratio.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { autoregression, lcg12Noise, walk } from '../../src/stats/support/noise.js';

/**
 * The known values are those of the Python package arch (unitroot.VarianceRatio) and of Campbell, Lo and
 * MacKinlay (1997), equations 2.4.39 and 2.4.43.
 */
const NOISE = lcg12Noise(12345, 1024);
const WALK = Object.freeze([0, ...walk(NOISE)]);
const REVERTING = Object.freeze([0, ...walk(autoregression(-0.5, NOISE))]);

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string, part = 1e-9): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= part * Math.abs(wanted) + 1e-12;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const anyLevels = fc
  .array(fc.integer({ min: -99, max: 99 }), { minLength: 14, maxLength: 40 })
  .filter((levels) => new Set(levels).size > 5);

graded(
  '06-hurst-exponent/variance-ratio',
  {
    hints: [
      'Write six levels down and count: five returns, and how many moves over two periods if one starts on every level? Which of these numbers is n?',
      'The numerator takes the moves over q periods that start at every level, less q times the mean return, and divides by q(n − q + 1)(1 − q/n), which makes it unbiased. The denominator divides by n − 1. (14) and (15) differ only in θ.',
      'θ of (15): for k = 1 … q − 1, δ(k) = n · Σ d(t)² d(t−k)² ÷ (Σ d(t)²)² with d = return less mean; θ = Σ 4(1 − k/q)² δ(k); robust z = √n (VR − 1) ÷ √θ. θ of (14) is 2(2q − 1)(q − 1) ÷ (3q).',
    ],
  },
  (points) => {
    points(3, 'varianceRatio() of a walk is near 1', () => {
      for (const [q, ratio, z, robustZ] of [
        [2, 1.02600462435, 0.832147979115, 0.846680406511],
        [4, 1.05992748132, 1.02504275721, 1.03791049792],
        [8, 1.09491375136, 1.02677453815, 1.03968634952],
        [16, 1.19044150219, 1.38449286276, 1.39475801628],
      ] as const) {
        const found = varianceRatio(WALK, q);
        expectNear(found.ratio, ratio, `The known walk over ${q}: the ratio of arch`);
        expectNear(found.z, z, `The known walk over ${q}: z for one variance`);
        expectNear(found.robustZ, robustZ, `The known walk over ${q}: the robust z`);
      }
    });

    points(2, 'and of returns that turn back below it', () => {
      for (const [q, ratio, robustZ] of [
        [2, 0.517131280703, -12.7382711015],
        [4, 0.466454455261, -7.96110375447],
        [8, 0.427581418174, -5.68687920599],
        [16, 0.433221015157, -3.90960312227],
      ] as const) {
        const found = varianceRatio(REVERTING, q);
        expectNear(found.ratio, ratio, `φ = −0.5 over ${q}: the ratio of arch`);
        expectNear(found.robustZ, robustZ, `φ = −0.5 over ${q}: the robust z`);
      }
    });

    points(1, 'by hand, on six levels', () => {
      // Returns 1 −1 1 −1 0, mean 0, sum of squares 4, n = 5, q = 2; moves over two: 0 0 0 −1.
      const found = varianceRatio([0, 1, 0, 1, 0, 0], 2);
      const ratio = 1 / (2 * 4 * 0.6) / (4 / 4);
      expectNear(
        found.ratio,
        ratio,
        '0 1 0 1 0 0 over 2: the four moves over two periods are 0 0 0 −1, and 1 ÷ 4.8 over 4 ÷ 4 is 0.208',
      );
      expectNear(
        found.z,
        Math.sqrt(5) * (ratio - 1),
        'θ of (14) is 1 for q = 2: z = √5 (0.208 − 1), with n = 5 returns',
      );
      expectNear(
        found.robustZ,
        (Math.sqrt(5) * (ratio - 1)) / Math.sqrt((5 * 3) / 16),
        'δ(1) = 5 · 3 ÷ 4², since three pairs of neighbours have the product 1',
      );
    });

    points(1, 'what has no ratio is refused', () => {
      for (const q of [1, 0, -2, 2.5, Number.NaN]) {
        expect(() => varianceRatio(WALK, q), `q = ${q} is a RangeError`).toThrow(RangeError);
      }
      const cases: [number[], string][] = [
        [[0, 1, 0, 3, 1], 'Four returns for q = 2, which needs more than four'],
        [[], 'No levels'],
        [Array(20).fill(3), 'Levels that stand still'],
        [Array.from({ length: 20 }, (_, t) => 5 * t), 'Levels that rise by 5 each time'],
        [[0, 1, 0, 1, 0, Number.NaN, 1], 'A level of NaN'],
        [[0, 1, 0, 1, 0, 1, Infinity], 'A level of Infinity'],
        [[0, 1, 1, 0, 0, 1, 1, 0, 0], 'Moves that never stand side by side (θ of (15) is 0)'],
      ];
      for (const [levels, what] of cases) {
        expect(() => varianceRatio(levels, 2), `${what}: a RangeError`).toThrow(RangeError);
      }
    });

    points(2, 'ratioFromAutocorrelations() weights the near lags most', () => {
      expectNear(
        ratioFromAutocorrelations([-0.1], 2),
        0.9,
        'ρ(1) = −0.1 over 2: 1 + 2 · ½ · (−0.1)',
      );
      expectNear(
        ratioFromAutocorrelations(Object.freeze([0.3, 0.1, 0.5]), 3),
        1 + 2 * ((2 / 3) * 0.3 + (1 / 3) * 0.1),
        'Over 3, ρ(1) = 0.3 counts two thirds, ρ(2) = 0.1 one third, and ρ(3) is not used',
      );
      const spare = () => ratioFromAutocorrelations([0.5, 7], 2);
      expect(spare, 'Over 2 only ρ(1) = 0.5 is used: the 7 behind it is no error').not.toThrow();
      expectNear(spare(), 1.5, 'Over 2 with ρ(1) = 0.5 the ratio is 1.5, whatever stands behind');
      expect(ratioFromAutocorrelations([], 1), 'Over one period the ratio is 1').toBe(1);
      expectNear(
        ratioFromAutocorrelations([0, 0, 0, 0, 0, 0], 7),
        1,
        'Without autocorrelation it is 1 over 7 as well',
      );
      for (const [rhos, q, what] of [
        [[0.1], 3, 'one autocorrelation for q = 3'],
        [[0.1], 0, 'q = 0'],
        [[0.1, 0.1], 1.5, 'q = 1.5'],
        [[1.1], 2, 'an autocorrelation of 1.1'],
        [[Number.NaN], 2, 'an autocorrelation of NaN'],
      ] as const) {
        expect(() => ratioFromAutocorrelations(rhos, q), `${what}: a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(1, 'bandHalfWidth() is 1.96 standard errors', () => {
      expectNear(bandHalfWidth(10_000, 2), 0.0196, '10,000 returns over 2: 1.96 ÷ 100');
      expectNear(
        bandHalfWidth(1000, 5),
        1.96 * Math.sqrt(72 / 15 / 1000),
        '1,000 returns over 5: θ = 2 · 9 · 4 ÷ 15',
      );
      for (const [n, q] of [
        [0, 2],
        [10.5, 2],
        [1000, 1],
        [1000, 2.5],
        [Number.NaN, 2],
      ] as const) {
        expect(() => bandHalfWidth(n, q), `${n} returns over ${q}: a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'volOverHorizon() scales a risk', () => {
      expectNear(volOverHorizon(10, 4, 1), 20, 'A walk: 10 a period is 20 over four');
      expectNear(volOverHorizon(10, 4, 1.44), 24, 'With a ratio of 1.44 it is 24');
      expectNear(volOverHorizon(3, 1, 1), 3, 'Over one period it is itself');
      expect(volOverHorizon(0, 9, 1), 'No volatility, no risk').toBe(0);
      const allBack = () => volOverHorizon(10, 4, 0);
      expect(allBack, 'A ratio of 0 is a ratio: no error').not.toThrow();
      expect(allBack(), 'Where all moves are taken back in four periods no risk is left').toBe(0);
      for (const [vol, q, ratio] of [
        [-1, 2, 1],
        [Number.NaN, 2, 1],
        [1, 0, 1],
        [1, 2.5, 1],
        [1, 2, -0.1],
        [1, 2, Infinity],
      ] as const) {
        expect(
          () => volOverHorizon(vol, q, ratio),
          `A volatility of ${vol} over ${q} with a ratio of ${ratio}: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'claims on many series', () => {
      forAll(
        fc.tuple(anyLevels, fc.integer({ min: 2, max: 5 }), fc.integer({ min: -9, max: 9 })),
        ([levels, q, drift]) => {
          const found = varianceRatio(Object.freeze(levels), q);
          const moved = varianceRatio(
            levels.map((level, t) => 7 - 3 * level + drift * t),
            q,
          );
          expectNear(
            moved.ratio,
            found.ratio,
            `The ratio of [${levels}] over ${q} does not depend on unit, sign, level or a steady drift`,
            1e-7,
          );
          expectNear(moved.robustZ, found.robustZ, 'Nor does its robust z', 1e-7);
        },
      );
    });
  },
);
