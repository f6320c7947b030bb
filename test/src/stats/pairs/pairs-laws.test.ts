/** What holds for any pair: units, the least of squares, and what is refused. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  augmentedDickeyFuller,
  correlation,
  engleGranger,
  futureFairValue,
  hedgeRatio,
  impliedCarry,
} from '../../../../src/stats/index.js';
import { autoregression, lcg12Noise, walk } from '../support/noise.js';

const SEED = 19871127;
const step = fc.integer({ min: -50, max: 50 });
const steps = fc.array(fc.tuple(step, step), { minLength: 12, maxLength: 40 });
const factor = fc.integer({ min: 1, max: 40 }).map((n) => n / 4);
const scaled = (values: readonly number[], by: number) => values.map((value) => 7 - by * value);
/** What is refused (a constant, a formula) has no law to obey. */
const measured = <T>(measure: () => T): T | undefined => {
  try {
    return measure();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
};

describe('augmentedDickeyFuller()', () => {
  it('does not depend on unit, origin or sign', () => {
    fc.assert(
      fc.property(steps, factor, fc.nat(2), (rows, by, lags) => {
        const levels = walk(rows.map(([a]) => a));
        const plain = measured(() => augmentedDickeyFuller(levels, { lags }));
        if (plain === undefined || Math.abs(plain.statistic) > 1e4) return;
        const moved = augmentedDickeyFuller(scaled(levels, by), { lags });
        expect(moved.slope).toBeCloseTo(plain.slope, 7);
        expect(moved.observations).toBe(levels.length - 1 - lags);
        const error = Math.abs(moved.statistic - plain.statistic);
        expect(error / (1 + Math.abs(plain.statistic))).toBeLessThan(1e-6);
      }),
      { seed: SEED },
    );
  });

  it.each([0.5, 0.9])('finds φ = %f within its error, and calls it a return', (phi) => {
    const random = new Random(76);
    const count = 4000;
    const noise = Array.from({ length: count }, () => random.normal());
    const found = augmentedDickeyFuller(autoregression(phi, noise), { lags: 0 });
    // The slope is φ − 1, with the error √((1 − φ²)/n) and Kendall's bias −(1 + 3φ)/n.
    const bound = 5 * Math.sqrt((1 - phi * phi) / count) + (1 + 3 * phi) / count;
    expect(Math.abs(found.slope - (phi - 1))).toBeLessThan(bound);
    expect(found.probability).toBeLessThan(0.001);
  });
});

describe('engleGranger()', () => {
  it('leaves residuals that sum to 0 and have nothing of x, in any unit', () => {
    fc.assert(
      fc.property(steps, factor, (rows, by) => {
        const pair = { y: walk(rows.map(([a]) => a)), x: walk(rows.map(([, b]) => b)) };
        const found = measured(() => engleGranger(pair, { lags: 0 }));
        if (found === undefined || Math.abs(found.statistic) > 1e4) return;
        const { residuals, hedgeRatio: ratio, statistic } = found;
        const size = 1 + pair.y.reduce((sum, value) => sum + Math.abs(value), 0);
        expect(Math.abs(residuals.reduce((sum, u) => sum + u, 0)) / size).toBeLessThan(1e-9);
        const withX = residuals.reduce((sum, u, t) => sum + u * (pair.x[t] as number), 0);
        const largest = Math.max(...pair.x.map(Math.abs));
        expect(Math.abs(withX) / size / (1 + largest)).toBeLessThan(1e-9);
        const moved = engleGranger({ ...pair, y: scaled(pair.y, by) }, { lags: 0 });
        expect(moved.hedgeRatio).toBeCloseTo(-by * ratio, 7);
        const error = Math.abs(moved.statistic - statistic);
        expect(error / (1 + Math.abs(statistic))).toBeLessThan(1e-6);
      }),
      { seed: SEED },
    );
  });
});

describe('hedgeRatio()', () => {
  it('leaves the least variance, and says how much', () => {
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    fc.assert(
      fc.property(steps, fc.integer({ min: -8, max: 8 }), (rows, off) => {
        const [held, hedge] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const found = measured(() => hedgeRatio({ held, hedge }));
        if (found === undefined) return;
        const left = (ratio: number) =>
          variance(held.map((move, t) => move - ratio * (hedge[t] as number)));
        const least = left(found.ratio);
        const slack = 1e-9 * (1 + variance(held));
        expect(left(found.ratio + off / 8)).toBeGreaterThanOrEqual(least - slack);
        const share = (1 - found.effectiveness) * variance(held);
        expect(Math.abs(least - share)).toBeLessThan(slack);
      }),
      { seed: SEED },
    );
  });
});

describe('what is no pair is refused', () => {
  const [a, b] = [lcg12Noise(1, 20), lcg12Noise(2, 20)];
  const withNaN = [...a.slice(1), Number.NaN];

  it.each([
    ['empty', [], []],
    ['of unequal lengths', a, b.slice(1)],
    ['with a NaN in the one', withNaN, b],
    ['with a NaN in the other', b, withNaN],
    ['with an infinity', a, [...b.slice(1), Infinity]],
  ] as const)('%s', (_, one, other) => {
    expect(() => correlation(one, other)).toThrow(RangeError);
    expect(() => hedgeRatio({ held: one, hedge: other })).toThrow(RangeError);
    expect(() => engleGranger({ y: one, x: other }, { lags: 0 })).toThrow(RangeError);
  });

  it('and what is held, where it never moves, needs no hedge', () => {
    expect(hedgeRatio({ held: a.map(() => 3), hedge: b })).toMatchObject({
      ratio: 0,
      effectiveness: 0,
    });
    expect(() => engleGranger({ y: a.map(() => 3), x: b }, { lags: 0 })).toThrow(RangeError);
  });
});

describe('impliedCarry()', () => {
  it('of simulated futures errs by as much as their price does', () => {
    const random = new Random(77);
    const terms = { spot: 20_000, interestRate: 0.045, dividendYield: 0.03, years: 0.25 };
    const { fair } = futureFairValue(terms);
    const [runs, vol] = [2000, 5];
    const carries = Array.from({ length: runs }, () =>
      impliedCarry({ spot: 20_000, future: fair + vol * random.normal(), years: 0.25 }),
    );
    const mean = carries.reduce((sum, carry) => sum + carry, 0) / runs;
    // ln F has the deviation vol/F, a carry that over T; the curvature is (vol/F)²/2, which is 1e-7.
    expect(Math.abs(mean - 0.015)).toBeLessThan((5 * (vol / fair / 0.25)) / Math.sqrt(runs) + 1e-6);
  });
});
