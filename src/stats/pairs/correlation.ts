/**
 * Correlation: how well a straight line through the one tells the other.
 *
 * It belongs to returns. Levels that wander are correlated by accident: two independent walks may well
 * show 0.65. Taught in chapter 09.
 */

import { corr } from 'mathjs';
import { checkSameLength, checkSeries } from '../checks.js';
import { average } from '../moments.js';

/**
 * Pearson's correlation coefficient.
 *
 *   r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²)
 *
 * A pure number from −1 to 1. mathjs works it out from raw sums, which cancel at levels of 1e9; so it is
 * given deviations from the means, scaled to 1. Cost: O(n).
 *
 * @returns undefined where one of the two never changes: there is no line then
 * @throws RangeError where lengths differ, there are fewer than 2 values, or one is not finite
 * @example correlation(logReturns(spot), logReturns(future));
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  checkSeries('correlate', x, { what: 'values of x', least: 2 });
  checkSeries('correlate', y, { what: 'values of y', least: 2 });
  checkSameLength('correlate', { x, y });
  const [a, b] = [scaledDeviations(x), scaledDeviations(y)];
  if (a === undefined || b === undefined) return undefined;
  return Math.max(-1, Math.min(1, corr(a, b) as unknown as number));
}

/** Deviations from the mean, the largest being ±1; undefined where there are none. */
function scaledDeviations(values: ArrayLike<number>): number[] | undefined {
  const first = values[0];
  const shifted = Array.from(values, (value) => value - first);
  const mean = average(shifted);
  const deviations = shifted.map((value) => value - mean);
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isConstant = shifted.every((value) => value === 0);
  return isConstant ? undefined : deviations.map((value) => value / largest);
}
