/**
 * Rogers and Satchell's volatility: from the range, and right whatever the drift.
 *
 * Parkinson and Garman–Klass take a steady rise for volatility. Here each bar's high and low are
 * measured from its open and from its close, and a drift cancels. One bar says as much as 6 closes.
 * Taught in chapter 05.
 * Source: Rogers and Satchell, "Estimating variance from high, low and closing prices", Annals of
 * Applied Probability 1(4) (1991).
 */

import { type BarVolOptions, type PriceBar, volOfBars } from './price-bar.js';

/** What one bar says of the variance per bar: ln(H/C) ln(H/O) + ln(L/C) ln(L/O). Never negative. */
export function rogersSatchellVariance({ open, high, low, close }: PriceBar): number {
  return (
    Math.log(high / close) * Math.log(high / open) + Math.log(low / close) * Math.log(low / open)
  );
}

/**
 * Rogers and Satchell's volatility, annualised.
 *
 *   σ² = periodsPerYear · (1/n) Σ [ln(H/C) ln(H/O) + ln(L/C) ln(L/O)]
 *
 * Assumes a Brownian log price with any steady drift, watched all the time, and leaves the jump from
 * one bar to the next out. A bar that runs from its low to its high without a turn says 0. Units: a
 * pure number per √year. Cost: O(n).
 *
 * @throws RangeError where there is no bar, one is impossible, or periodsPerYear is not positive
 * @example rogersSatchellVol(bars, { periodsPerYear: 252 });
 */
export function rogersSatchellVol(bars: readonly PriceBar[], options: BarVolOptions): number {
  return volOfBars(bars, options, rogersSatchellVariance);
}
