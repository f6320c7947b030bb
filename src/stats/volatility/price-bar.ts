/**
 * A bar of open, high, low and close, as the range estimators of volatility see it, and the average
 * that they have in common.
 *
 * What always holds of a bar that passed: every price is positive and finite, the low is the lowest
 * of the four and the high the highest. Taught in chapter 05.
 */

import { checkPositive } from '../checks.js';

/** Four prices of one period, in one unit, whichever it is: only their ratios matter. */
export interface PriceBar {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** What a range estimator is told. */
export interface BarVolOptions {
  /** 252 for daily bars; 1 leaves the volatility per bar. */
  readonly periodsPerYear: number;
}

/** @throws RangeError where there are too few bars, or one is impossible */
export function checkBars(action: string, bars: readonly PriceBar[], least: number): void {
  if (bars.length < least) {
    throw new RangeError(
      `Cannot ${action}: there must be at least ${least} bars, there are ${bars.length}`,
    );
  }
  for (const [index, { open, high, low, close }] of bars.entries()) {
    const isBar =
      low > 0 && low <= open && low <= close && open <= high && close <= high && high < Infinity;
    if (isBar) continue;
    throw new RangeError(
      `Cannot ${action}: a bar must have 0 < low ≤ open, close ≤ high, bar ${index} is ${open}, ${high}, ${low}, ${close} (open, high, low, close)`,
    );
  }
}

/**
 * The volatility of bars from what each bar says of the variance: √(periodsPerYear · average).
 * @throws RangeError where there is no bar, one is impossible, or periodsPerYear is not positive
 */
export function volOfBars(
  bars: readonly PriceBar[],
  options: BarVolOptions,
  varianceOf: (bar: PriceBar) => number,
): number {
  checkPositive('annualise a volatility', 'periodsPerYear', options.periodsPerYear);
  checkBars('measure volatility', bars, 1);
  let sum = 0;
  for (const bar of bars) sum += varianceOf(bar);
  return Math.sqrt((sum / bars.length) * options.periodsPerYear);
}
