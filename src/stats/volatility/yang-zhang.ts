/**
 * Yang and Zhang's volatility: night and day, and right whatever the drift.
 *
 * It adds up three parts that are estimated apart: the jump from close to open, the way from open to
 * close, and the range within the bar. The weight k between the last two is chosen for the least
 * variance. Of the five estimators it is the one for daily bars of a market that closes.
 * Taught in chapter 05.
 * Source: Yang and Zhang, "Drift-independent volatility estimation based on high, low, open, and close
 * prices", Journal of Business 73(3) (2000).
 */

import { checkPositive } from '../checks.js';
import { closeToCloseVol } from './close-to-close.js';
import { type BarVolOptions, checkBars, type PriceBar } from './price-bar.js';
import { rogersSatchellVol } from './rogers-satchell.js';

/** Yang and Zhang's variance, whole and in its parts. Per year. */
export interface YangZhangVariance {
  readonly overnight: number;
  readonly openToClose: number;
  readonly withinBar: number;
  /** k: the weight of open to close; 1 − k is that of the range. */
  readonly openToCloseWeight: number;
  readonly total: number;
}

/**
 * Yang and Zhang's variance and its parts, annualised.
 *
 *   σ² = σ²(overnight) + k σ²(open to close) + (1 − k) σ²(Rogers–Satchell),
 *   k = 0.34 / (1.34 + (n + 1)/(n − 1))
 *
 * The first two are sample variances of ln(O/C′) and ln(C/O), with C′ the close of the bar before; the
 * first bar gives its close alone, so n is one less than the bars. Assumes a Brownian log price with
 * any steady drift within the bar, and jumps between bars that do not depend on it. Units: pure
 * numbers per year. Cost: O(n).
 *
 * @throws RangeError where there are fewer than 3 bars, one is impossible, or periodsPerYear is not positive
 * @example yangZhangVariance(bars, { periodsPerYear: 252 }).overnight;
 */
export function yangZhangVariance(
  bars: readonly PriceBar[],
  options: BarVolOptions,
): YangZhangVariance {
  checkPositive('annualise a volatility', 'periodsPerYear', options.periodsPerYear);
  checkBars('measure volatility', bars, 3);
  const days = bars.slice(1);
  const overnight = sampleVariance(
    days.map((bar, i) => Math.log(bar.open / bars[i].close)),
    options,
  );
  const openToClose = sampleVariance(
    days.map((bar) => Math.log(bar.close / bar.open)),
    options,
  );
  const withinBar = rogersSatchellVol(days, options) ** 2;
  const n = days.length;
  const openToCloseWeight = 0.34 / (1.34 + (n + 1) / (n - 1));
  const total = overnight + openToCloseWeight * openToClose + (1 - openToCloseWeight) * withinBar;
  return { overnight, openToClose, withinBar, openToCloseWeight, total };
}

/**
 * Yang and Zhang's volatility, annualised: the root of `yangZhangVariance().total`. O(n).
 * @throws RangeError as `yangZhangVariance()`
 * @example yangZhangVol(bars, { periodsPerYear: 252 });
 */
export function yangZhangVol(bars: readonly PriceBar[], options: BarVolOptions): number {
  return Math.sqrt(yangZhangVariance(bars, options).total);
}

function sampleVariance(returns: readonly number[], options: BarVolOptions): number {
  return closeToCloseVol(returns, options) ** 2;
}
