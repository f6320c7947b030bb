/**
 * Linear regression by least squares: how much of y goes with each of several columns.
 *
 * Columns are centred and brought to length 1 before anything is multiplied, so that levels of 1e9 do
 * not cancel and the matrix to invert is one of correlations; mathjs inverts it. One step of refinement
 * on the residuals then takes out what the inversion lost. Taught in chapters 07 and 09.
 * Source: any text; for the refinement Björck, Numerical Methods for Least Squares Problems (1996), 2.9.
 */

import { inv } from 'mathjs';
import { checkSameLength, checkSeries } from '../checks.js';

export interface Regression {
  /** In units of y; 0 in a regression through the origin. */
  readonly intercept: number;
  /** In units of y per unit of the column, in the order of the columns. */
  readonly slopes: readonly number[];
  /** One for each slope: how far it would scatter from sample to sample. */
  readonly standardErrors: readonly number[];
  /** y less what the regression says, in order. */
  readonly residuals: Float64Array;
  /** Σ residual² / (n − number of coefficients). */
  readonly residualVariance: number;
  /** The share of y's variation (about its mean, or about 0 through the origin) that is explained. */
  readonly rSquared: number;
}

/** Below this share of its own variation that the others do not explain, a column adds nothing. */
const LEAST_OWN_SHARE = 1e-12;

/**
 * Least squares of y on columns.
 *
 *   min Σ (y − a − b₁x₁ − … − bₖxₖ)²,   a = intercept, b = slopes,
 *   standard error of bⱼ = √(s² [(X′X)⁻¹]ⱼⱼ),   s² = residualVariance
 *
 * The standard errors assume residuals of one variance that do not depend on one another. Cost:
 * O(n k²) for k columns.
 *
 * @throws RangeError where lengths differ, a number is not finite, there are no more rows than
 *   coefficients, or a column is constant or made of the others
 * @example linearRegression([1, 3, 5], [[0, 1, 2]]).slopes; // [2]
 */
export function linearRegression(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  options: { readonly throughOrigin?: boolean } = {},
): Regression {
  const { throughOrigin = false } = options;
  const freedom = y.length - columns.length - (throughOrigin ? 0 : 1);
  checkRegression(y, columns, throughOrigin);
  const target = prepared(y, throughOrigin);
  const parts = columns.map((column) => prepared(column, throughOrigin));
  const inverse = invertedCorrelations(parts);
  const weights = parts.map(() => 0);
  const residuals = Float64Array.from(target.values);
  for (let pass = 0; pass < 2; pass++) project(residuals, parts, inverse, weights);

  let squares = 0;
  for (const residual of residuals) squares += residual * residual;
  const residualVariance = squares / freedom;
  const slopes = weights.map((weight, j) => weight / parts[j].length);
  return {
    intercept: slopes.reduce((rest, slope, j) => rest - slope * parts[j].mean, target.mean),
    slopes,
    standardErrors: parts.map(
      (part, j) => Math.sqrt(residualVariance * inverse[j][j]) / part.length,
    ),
    residuals,
    residualVariance,
    rSquared: target.length === 0 ? 0 : 1 - squares / target.length ** 2,
  };
}

/** A column less its mean, the mean, and the length (√Σ²) of what is left. */
interface Prepared {
  readonly values: Float64Array;
  readonly mean: number;
  readonly length: number;
}

function prepared(column: ArrayLike<number>, throughOrigin: boolean): Prepared {
  const values = Float64Array.from(column);
  let sum = 0;
  for (const value of values) sum += value;
  const mean = throughOrigin ? 0 : sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] -= mean;
    squares += values[i] * values[i];
  }
  return { values, mean, length: Math.sqrt(squares) };
}

function checkRegression(
  y: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  throughOrigin: boolean,
): void {
  if (columns.length === 0) {
    throw new RangeError('Cannot regress: there must be at least 1 column, there are 0');
  }
  const least = columns.length + (throughOrigin ? 1 : 2);
  checkSeries('regress', y, { what: 'values of y', least });
  for (const [j, column] of columns.entries()) {
    checkSameLength('regress', { y, [`column ${j}`]: column });
    checkSeries('regress', column, { what: `values of column ${j}` });
  }
}

/** The inverse of the columns' correlation matrix. @throws RangeError where columns are dependent */
function invertedCorrelations(parts: readonly Prepared[]): number[][] {
  const constant = parts.findIndex(({ values, mean, length }) => {
    return length <= 1e-14 * Math.abs(mean) * Math.sqrt(values.length);
  });
  if (constant >= 0) throw dependent(`column ${constant} is constant`);
  const correlations = parts.map((a) =>
    parts.map((b) => (a === b ? 1 : dot(a.values, b.values) / (a.length * b.length))),
  );
  let inverse: number[][];
  try {
    inverse = inv(correlations);
  } catch {
    throw dependent('one is a sum of the others');
  }
  const made = inverse.findIndex((row, j) => !(row[j] > 0 && row[j] < 1 / LEAST_OWN_SHARE));
  if (made >= 0) throw dependent(`column ${made} is made of the others`);
  return inverse;
}

function dependent(how: string): RangeError {
  return new RangeError(`Cannot regress: columns must not depend on one another, ${how}`);
}

/** Takes out of the residuals what the columns explain of them, and adds it to the weights. */
function project(
  residuals: Float64Array,
  parts: readonly Prepared[],
  inverse: readonly number[][],
  weights: number[],
): void {
  const shares = parts.map(({ values, length }) => dot(values, residuals) / length);
  for (const [j, { values, length }] of parts.entries()) {
    const step = inverse[j].reduce((sum, item, k) => sum + item * shares[k], 0);
    weights[j] += step;
    for (let i = 0; i < values.length; i++) residuals[i] -= (step / length) * values[i];
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
