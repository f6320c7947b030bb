/**
 * Garman and Klass's volatility: range and body of each bar, in the mixture with the least variance.
 *
 * A wide range with a small body is sure volatility; a wide range that is all body may be one move.
 * One bar says as much as 7.4 closes. Taught in chapter 05.
 * Source: Garman and Klass, "On the estimation of security price volatilities from historical data",
 * Journal of Business 53(1) (1980), the practical form of their estimator.
 */

import { type BarVolOptions, type PriceBar, volOfBars } from './price-bar.js';

const BODY_WEIGHT = 2 * Math.LN2 - 1;

/** What one bar says of the variance per bar: ½ ln(H/L)² − (2 ln 2 − 1) ln(C/O)². Never negative. */
export function garmanKlassVariance({ open, high, low, close }: PriceBar): number {
  return 0.5 * Math.log(high / low) ** 2 - BODY_WEIGHT * Math.log(close / open) ** 2;
}

/**
 * Garman and Klass's volatility, annualised.
 *
 *   σ² = periodsPerYear · (1/n) Σ [½ ln(H/L)² − (2 ln 2 − 1) ln(C/O)²]
 *
 * Assumes a Brownian log price without drift, watched all the time, and leaves the jump from one bar
 * to the next out. Units: a pure number per √year. Cost: O(n).
 *
 * @throws RangeError where there is no bar, one is impossible, or periodsPerYear is not positive
 * @example garmanKlassVol(bars, { periodsPerYear: 252 });
 */
export function garmanKlassVol(bars: readonly PriceBar[], options: BarVolOptions): number {
  return volOfBars(bars, options, garmanKlassVariance);
}
