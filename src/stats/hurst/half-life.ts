/**
 * Half-life: after how many periods half of a deviation is gone, from a first-order autoregression.
 *
 * It is how long an inventory taken against a deviation must be expected to wait. The common −ln 2/λ
 * is an approximation for slow reversion: at φ = 0.85 it says 4.62 where the answer is 4.27.
 * Taught in chapters 06 and 09.
 * Source: the exact discretisation of an Ornstein–Uhlenbeck process, φ = e^(−θ Δt).
 */

import { checkSeries } from '../checks.js';
import { linearRegression } from '../regression/index.js';

export interface FirstOrderAutoregression {
  /** φ: what is left of a deviation after one period. */
  readonly persistence: number;
  /** How far the persistence would scatter from sample to sample. */
  readonly standardError: number;
  /** The level that values come back to, in their units; undefined where they do not (φ ≥ 1). */
  readonly level: number | undefined;
  /** In periods; undefined where deviations do not fade without turning over (φ ≤ 0 or φ ≥ 1). */
  readonly halfLife: number | undefined;
}

/**
 * The persistence and half-life of a series of levels.
 *
 *   x(t) − x(t−1) = a + λ x(t−1) + ε,   φ = 1 + λ,   half-life = −ln 2 / ln φ
 *
 * Least squares finds φ too low by about (1 + 3φ)/n (Kendall, 1954), and so a half-life too short, most
 * of all where there is no reversion at all: test for that first, with `augmentedDickeyFuller()`.
 * Cost: O(n).
 *
 * @throws RangeError where there are fewer than 4 values, one is not finite, or all but the last are the same
 * @example halfLife(spreads).halfLife;
 */
export function halfLife(values: ArrayLike<number>): FirstOrderAutoregression {
  checkSeries('measure a half-life', values, { what: 'values', least: 4 });
  const before = Float64Array.from(values).subarray(0, values.length - 1);
  const moves = before.map((value, t) => values[t + 1] - value);
  const { intercept, slopes, standardErrors } = linearRegression(moves, [before]);
  const persistence = 1 + slopes[0];
  return {
    persistence,
    standardError: standardErrors[0],
    level: persistence < 1 ? -intercept / slopes[0] : undefined,
    halfLife: halfLifeOf(persistence),
  };
}

/**
 * −ln 2 / ln φ, in periods; undefined where φ is not between 0 and 1. O(1).
 * @example halfLifeOf(0.85); // 4.265
 */
export function halfLifeOf(persistence: number): number | undefined {
  if (!(persistence > 0 && persistence < 1)) return undefined;
  return -Math.LN2 / Math.log(persistence);
}
