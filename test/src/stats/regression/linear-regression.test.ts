import fc from 'fast-check';
import { linearRegression as simpleRegression } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { linearRegression } from '../../../../src/stats/index.js';
import { average } from '../support/noise.js';

const SEED = 18050101;
const seeds = fc.integer({ min: 0, max: 1e6 });

function sample(seed: number, count: number, columns: number): { y: number[]; x: number[][] } {
  const random = new Random(seed);
  const draw = () => Array.from({ length: count }, () => random.normal());
  return { y: draw(), x: Array.from({ length: columns }, draw) };
}

describe('linearRegression()', () => {
  it('reproduces an exact fit: y = 3 − 2 x₁ + 5 x₂, without error', () => {
    const { x } = sample(1, 12, 2);
    const y = x[0].map((value, i) => 3 - 2 * value + 5 * x[1][i]);
    const found = linearRegression(y, x);
    expect(found.intercept).toBeCloseTo(3, 12);
    expect(found.slopes[0]).toBeCloseTo(-2, 12);
    expect(found.slopes[1]).toBeCloseTo(5, 12);
    expect(found.rSquared).toBeCloseTo(1, 12);
  });

  it('agrees with an independent implementation on one column', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { y, x } = sample(seed, 15, 1);
        const known = simpleRegression(y.map((value, i) => [x[0][i], value]));
        const found = linearRegression(y, x);
        expect(found.slopes[0]).toBeCloseTo(known.m, 10);
        expect(found.intercept).toBeCloseTo(known.b, 10);
      }),
      { seed: SEED },
    );
  });

  it('leaves residuals that are orthogonal to every column and to 1', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 5 }), (seed, columns) => {
        const { y, x } = sample(seed, 30, columns);
        const { residuals } = linearRegression(y, x);
        expect(average(Array.from(residuals))).toBeCloseTo(0, 12);
        for (const column of x) {
          expect(average(column.map((value, i) => value * residuals[i]))).toBeCloseTo(0, 12);
        }
        const origin = linearRegression(y, x, { throughOrigin: true });
        expect(origin.intercept).toBe(0);
        for (const column of x) {
          expect(average(column.map((value, i) => value * origin.residuals[i]))).toBeCloseTo(0, 12);
        }
      }),
      { seed: SEED },
    );
  });

  it('moves with the units of every column, also at levels of 1e9', () => {
    const { y, x } = sample(5, 40, 2);
    const plain = linearRegression(y, x);
    const moved = linearRegression(
      y.map((value) => 10 * value),
      [x[0].map((value) => 1e9 + value), x[1].map((value) => value / 4)],
    );
    expect(moved.slopes[0]).toBeCloseTo(10 * plain.slopes[0], 5);
    expect(moved.slopes[1]).toBeCloseTo(40 * plain.slopes[1], 5);
    expect(moved.rSquared).toBeCloseTo(plain.rSquared, 8);
    expect(moved.standardErrors[1]).toBeCloseTo(40 * plain.standardErrors[1], 5);
  });

  it('has errors that are standard: the true slope lies that far off on average', () => {
    const random = new Random(6);
    const runs = 2000;
    const squares = Array.from({ length: runs }, () => {
      const { y, x } = sample(random.uniformInt(2 ** 32), 60, 2);
      const found = linearRegression(y, x); // y has nothing to do with x: the true slopes are 0
      return (found.slopes[0] / found.standardErrors[0]) ** 2;
    });
    // Student's t with 57 degrees squared: mean 57/55, and a variance near 2.4.
    expect(Math.abs(average(squares) - 57 / 55)).toBeLessThan(5 * Math.sqrt(2.4 / runs));
  });

  it.each([
    ['no columns', [1, 2, 3], [], /at least 1 column/],
    ['too few rows', [1, 2], [[1, 2]], /at least 3 values of y/],
    ['lengths that differ', [1, 2, 3], [[1, 2]], /of one length/],
    ['a NaN in y', [1, Number.NaN, 3], [[1, 2, 4]], /item 1 is NaN/],
    ['an infinite column', [1, 2, 3], [[1, 2, Infinity]], /item 2 is Infinity/],
    ['a constant column', [1, 2, 3], [[0.1, 0.1, 0.1]], /column 0 is constant/],
    [
      'a column made of another',
      [1, 2, 4, 3, 7],
      [
        [1, 2, 3, 4, 6],
        [3, 5, 7, 9, 13],
      ],
      /must not depend on one another/,
    ],
  ])('of %s is a RangeError', (_name, y, columns, message) => {
    expect(() => linearRegression(y, columns)).toThrow(RangeError);
    expect(() => linearRegression(y, columns)).toThrow(message);
  });

  it('of a y that never changes has slopes of 0 and explains nothing', () => {
    const found = linearRegression([4, 4, 4, 4], [[1, 2, 3, 5]]);
    expect([found.slopes[0], found.intercept, found.rSquared]).toEqual([0, 4, 0]);
  });
});
