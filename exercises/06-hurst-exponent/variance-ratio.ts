/**
 * The variance ratio of Lo and MacKinlay, its two z statistics, and what it does to the risk of a
 * position. Equations (11) to (16) of notebook 06. Inputs are never changed. Results are compared with
 * a tolerance of one part in a billion.
 */

/** The ratio, and how many standard errors it is away from 1. */
export interface VarianceRatio {
  readonly ratio: number;
  /** By (14): right where every return has the same variance. */
  readonly z: number;
  /** By (15): right also where the variance changes. */
  readonly robustZ: number;
}

/**
 * VR(q) of levels by equation (13), overlapping and unbiased, with both z statistics. Levels are log
 * prices, or prices whose differences matter; there is one return less than there are levels, r(t) =
 * X(t) − X(t−1), and n is the number of **returns**. The mean of the returns is taken off, q times over
 * q periods.
 *
 * @throws RangeError where q is not a whole number from 2, where there are not more than 2q returns,
 *   where a level is not finite, where all returns are the same (tested with whole levels, for which
 *   that is exact), or where θ of (15) is 0
 * @example varianceRatio(closes.map(Math.log), 5).robustZ
 */
export function varianceRatio(levels: readonly number[], q: number): VarianceRatio {
  throw new Error('TODO 06-hurst-exponent/variance-ratio');
}

/**
 * What VR(q) is where the autocorrelations are known, equation (12): 1 + 2 Σ (1 − k/q) ρ(k) for k from
 * 1 up to q − 1. `autocorrelations[0]` is that of lag 1. More of them than needed are not used,
 * and not checked either.
 *
 * @throws RangeError where q is not a whole number from 1, there are fewer than q − 1
 *   autocorrelations, or one that is used is not from −1 to 1
 * @example ratioFromAutocorrelations([-0.1], 2) // 0.9
 */
export function ratioFromAutocorrelations(autocorrelations: readonly number[], q: number): number {
  throw new Error('TODO 06-hurst-exponent/variance-ratio');
}

/**
 * How far from 1 the ratio of a walk stays 95 times in 100: 1.96 standard errors by (14), for n returns
 * of one variance. The band is 1 ± this.
 *
 * @throws RangeError where `returns` is not a whole number from 1, or q is not a whole number from 2
 * @example bandHalfWidth(1000, 2) // 0.062
 */
export function bandHalfWidth(returns: number, q: number): number {
  throw new Error('TODO 06-hurst-exponent/variance-ratio');
}

/**
 * The volatility of a move over q periods, equation (16): that of one period, times √(q · VR(q)).
 * In the unit of the volatility; 0 where one of the two is 0. Half a spread that shall pay for q periods
 * of holding grows with it.
 *
 * @throws RangeError where the volatility or the ratio is negative or not finite, or q is not a whole
 *   number from 1
 * @example volOverHorizon(10, 4, 1) // 20; with a ratio of 1.44: 24
 */
export function volOverHorizon(periodVol: number, q: number, ratio: number): number {
  throw new Error('TODO 06-hurst-exponent/variance-ratio');
}
