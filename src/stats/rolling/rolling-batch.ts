/**
 * Rolling statistics of a whole series at once: one number for each full window, and nothing else.
 *
 * Entry i belongs to values[i] … values[i + window − 1]: it is known when the last of them is, and not
 * before. There are n − window + 1 of them, none where the window is longer than the series; there
 * is no padding that could be taken for a measurement. Taught in chapter 04.
 */

import { RollingExtremes } from './rolling-extremes.js';
import { type Divisor, RollingMoments } from './rolling-moments.js';

/**
 * The mean of each full window. Units: those of the values. O(n).
 * @throws RangeError where the window is not a whole number from 1, or a value not finite
 * @example rollingMean([1, 2, 3, 4], { window: 2 }); // [1.5, 2.5, 3.5]
 */
export function rollingMean(
  values: ArrayLike<number>,
  options: { readonly window: number },
): Float64Array {
  const moments = new RollingMoments(options.window);
  return fullWindows(values, moments, () => moments.mean());
}

/**
 * The standard deviation of each full window. Units: those of the values. O(n).
 * @throws RangeError as `rollingMean()`, and where the window is 1 and the divisor `sample`
 * @example rollingDeviation(returns, { window: 20, divisor: 'sample' });
 */
export function rollingDeviation(
  values: ArrayLike<number>,
  options: { readonly window: number; readonly divisor: Divisor },
): Float64Array {
  const { window, divisor } = options;
  if (window === 1 && divisor === 'sample') {
    throw new RangeError(
      'Cannot roll a sample deviation: window must be a whole number from 2, current value is 1',
    );
  }
  const moments = new RollingMoments(window);
  return fullWindows(values, moments, () => moments.deviation(divisor));
}

/**
 * The lowest and the highest value of each full window. Units: those of the values. O(n).
 * @throws RangeError as `rollingMean()`
 * @example rollingExtremes([3, 1, 2], { window: 2 }); // { min: [1, 1], max: [3, 2] }
 */
export function rollingExtremes(
  values: ArrayLike<number>,
  options: { readonly window: number },
): { readonly min: Float64Array; readonly max: Float64Array } {
  const extremes = new RollingExtremes(options.window);
  const max = new Float64Array(Math.max(0, values.length - options.window + 1));
  const min = fullWindows(values, extremes, (index) => {
    max[index] = extremes.max() as number;
    return extremes.min();
  });
  return { min, max };
}

interface Rolling {
  readonly window: number;
  update(value: number): void;
}

function fullWindows(
  values: ArrayLike<number>,
  rolling: Rolling,
  measure: (index: number) => number | undefined,
): Float64Array {
  const { window } = rolling;
  const found = new Float64Array(Math.max(0, values.length - window + 1));
  for (let i = 0; i < values.length; i++) {
    rolling.update(values[i]);
    const index = i - window + 1;
    if (index >= 0) found[index] = measure(index) as number;
  }
  return found;
}
