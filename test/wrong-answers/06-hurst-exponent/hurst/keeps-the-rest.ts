/** Wrong: counts what is left over at the end as one more window. */

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
  for (let start = 0; start + 2 <= profile.length; start += size) {
    const window = profile.slice(start, start + size);
    for (const left of remainders(window)) squares.push(left * left);
  }
  return Math.sqrt(squares.reduce((total, square) => total + square, 0) / squares.length);
}

/** What is left of y beside its least-squares line. */
function remainders(y: readonly number[]): number[] {
  const middle = (y.length - 1) / 2;
  const level = y.reduce((sum, value) => sum + value, 0) / y.length;
  const squares = y.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const rise = y.reduce((sum, value, i) => sum + (i - middle) * (value - level), 0) / squares;
  return y.map((value, i) => value - level - rise * (i - middle));
}
