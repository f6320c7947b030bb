/**
 * How fast a deviation is gone, what is left of it, and how sure that is. Equations (17) to (20) of
 * notebook 06. Levels are prices, spreads or anything else that may come back to a level of its own.
 * Inputs are never changed. Results are compared with a tolerance of one part in a billion.
 */

/** A first-order autoregression, x(t) = a + φ x(t−1) + ε(t), as least squares finds it. */
export interface Reversion {
  /** φ: what is left of a deviation after one period. */
  readonly persistence: number;
  /** Where the values come back to, a / (1 − φ), in their unit. undefined where φ is 1 or more. */
  readonly level: number | undefined;
  /** The deviation of ε, in the unit of the levels: √(Σ ε² / (pairs − 2)). */
  readonly shock: number;
}

/** Where a value is expected to be, and the standard deviation of how far off that is. */
export interface Forecast {
  readonly expected: number;
  readonly deviation: number;
}

/**
 * Fits equation (17) by least squares with an intercept, to the pairs (x(t−1), x(t)) of levels that
 * follow each other. 4 levels are 3 pairs. Neither φ nor the level is corrected for bias.
 *
 * @throws RangeError where there are fewer than 4 levels, one is not finite, or all but the last are
 *   the same number
 * @example fitReversion([8, 4, 2, 1]) // φ = 0.5, level 0, shock 0
 */
export function fitReversion(levels: readonly number[]): Reversion {
  throw new Error('TODO 06-hurst-exponent/half-life');
}

/**
 * After how many periods half of a deviation is left, equation (18): −ln 2 / ln φ. Exact for every φ
 * and not rounded; −ln 2 / (φ − 1) is not accepted.
 *
 * @returns undefined where there is none: φ not above 0 and below 1. NaN has none either
 * @example halfLife(0.85) // 4.27 periods
 */
export function halfLife(persistence: number): number | undefined {
  throw new Error('TODO 06-hurst-exponent/half-life');
}

/**
 * Where x will be `periods` from now, equation (19), and the deviation of what comes between.
 *
 *     expected = level + φ^k (x − level),   deviation = shock · √(1 + φ² + φ⁴ + … + φ^(2(k−1)))
 *
 * Where the reversion has no level, the expected value is x itself, and the sum under the root is that
 * of a walk: k. For 0 periods the answer is x and 0.
 *
 * @throws RangeError where `periods` is not a whole number from 0, or x is not finite
 * @example forecast({ persistence: 0.5, level: 100, shock: 1 }, 102, 1) // 101, give or take 1
 */
export function forecast(reversion: Reversion, x: number, periods: number): Forecast {
  throw new Error('TODO 06-hurst-exponent/half-life');
}

/**
 * φ without the bias of least squares, equation (20): found φ̂ is too low by about (1 + 3φ)/n on
 * average, so φ = (n φ̂ + 1) / (n − 3), with n the number of pairs. It may be 1 or more: then there is
 * no sign of reversion.
 *
 * @throws RangeError where φ̂ is not finite, or `pairs` is not a whole number from 4
 * @example withoutBias(0.96, 100) // 1: this half-life of 17 periods is what a walk shows
 */
export function withoutBias(persistence: number, pairs: number): number {
  throw new Error('TODO 06-hurst-exponent/half-life');
}
