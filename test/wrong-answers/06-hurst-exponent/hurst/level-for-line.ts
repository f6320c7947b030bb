/** Wrong: takes only the mean off each window, so that a slow trend looks like memory. */

import * as right from '../../../../solutions/06-hurst-exponent/hurst.js';

export {
  dfaHurst,
  hurstOfPrices,
  logLogSlope,
  readHurst,
} from '../../../../solutions/06-hurst-exponent/hurst.js';

export function fluctuation(values: readonly number[], size: number) {
  right.fluctuation(values, size);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let sum = 0;
  const profile = values.map((value) => {
    sum += value - mean;
    return sum;
  });
  const squares: number[] = [];
  for (let start = 0; start + size <= profile.length; start += size) {
    const window = profile.slice(start, start + size);
    for (const left of about(window)) squares.push(left * left);
  }
  return Math.sqrt(squares.reduce((total, square) => total + square, 0) / squares.length);
}

/** What is left of y about its mean. */
function about(y: readonly number[]): number[] {
  const level = y.reduce((sum, value) => sum + value, 0) / y.length;
  return y.map((value) => value - level);
}
