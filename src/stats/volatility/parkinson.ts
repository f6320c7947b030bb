/**
 * Parkinson's volatility: from the range of each bar, high to low, instead of its close.
 *
 * A day that swung by 5 % and closed unchanged has a return of zero and a range of 5 %: the range
 * remembers what the close forgot. One bar says as much as 4.9 closes. Taught in chapter 05.
 * Source: Parkinson, "The extreme value method for estimating the variance of the rate of return",
 * Journal of Business 53(1) (1980).
 */

import { type BarVolOptions, type PriceBar, volOfBars } from './price-bar.js';

const FOUR_LN_2 = 4 * Math.LN2;

/**
 * Parkinson's volatility, annualised.
 *
 *   σ² = periodsPerYear · (1/n) Σ ln(H/L)² / (4 ln 2)
 *
 * Assumes a Brownian log price without drift, watched all the time, and leaves the jump from one bar
 * to the next out: a drift makes it too high; few trades a bar, and the night, make it too low.
 * Units: a pure number per √year. Cost: O(n).
 *
 * @throws RangeError where there is no bar, one is impossible, or periodsPerYear is not positive
 * @example parkinsonVol(bars, { periodsPerYear: 252 });
 */
export function parkinsonVol(bars: readonly PriceBar[], options: BarVolOptions): number {
  return volOfBars(bars, options, ({ high, low }) => Math.log(high / low) ** 2 / FOUR_LN_2);
}
