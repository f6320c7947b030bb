/** Wrong: begins the profile with the sum of nothing, as R/S does. */

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
  const profile = [0];
  for (const value of values.slice(0, -1)) {
    profile.push((profile[profile.length - 1] as number) + value - mean);
  }
  let squares = 0;
  let count = 0;
  for (let start = 0; start + size <= profile.length; start += size) {
    squares += leftOver(profile.slice(start, start + size));
    count += size;
  }
  return Math.sqrt(squares / count);
}

/** The sum of the squares that are left of y beside its least-squares line. */
function leftOver(y: readonly number[]): number {
  const middle = (y.length - 1) / 2;
  const level = y.reduce((sum, value) => sum + value, 0) / y.length;
  const squares = y.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const rise = y.reduce((sum, value, i) => sum + (i - middle) * (value - level), 0) / squares;
  return y.reduce((sum, value, i) => sum + (value - level - rise * (i - middle)) ** 2, 0);
}
