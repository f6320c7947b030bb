/**
 * A range estimator over the last bars, day after day: what a figure of volatility draws.
 *
 * An estimator is handed whole windows, so that any of them can be rolled, also one that needs the bar
 * before its first. That costs a pass over the window for each bar, and daily bars are few.
 * Taught in chapter 05.
 */

import { checkWhole } from '../checks.js';
import type { PriceBar } from './price-bar.js';

/**
 * What an estimator says of the last `window` bars, after each bar; undefined until there are enough.
 * O(n · window).
 *
 * @throws RangeError where window is not a whole number above 0, or as the estimator
 * @example rollingBars(bars, 20, (last) => parkinsonVol(last, { periodsPerYear: 252 }))
 */
export function rollingBars(
  bars: readonly PriceBar[],
  window: number,
  estimator: (last: readonly PriceBar[]) => number,
): (number | undefined)[] {
  checkWhole('roll an estimator', 'window', window, 1);
  return bars.map((_, i) =>
    i + 1 < window ? undefined : estimator(bars.slice(i + 1 - window, i + 1)),
  );
}
