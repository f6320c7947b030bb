/**
 * H by detrended fluctuation analysis, from returns or from prices, and what may be said about it.
 * Equations (7) to (9) of notebook 06. Inputs are never changed. Results are compared with a tolerance
 * of one part in a billion.
 */

/** One dot of a plot whose axes are both logarithmic. */
export interface ScalingPoint {
  /** How many values a window has. */
  readonly size: number;
  readonly value: number;
}

/** What a measured H says, given its error. */
export type Memory = 'reverts' | 'walk' | 'trends';

/**
 * The least-squares slope of ln(value) on ln(size), every point with the same weight.
 *
 * @throws RangeError where a size or a value is not positive and finite, or there are fewer than 2
 *   different sizes
 * @example logLogSlope([{ size: 1, value: 5 }, { size: 100, value: 50 }]) // 0.5
 */
export function logLogSlope(points: readonly ScalingPoint[]): number {
  for (const { size, value } of points) {
    demand('a size must be positive and finite', size, size > 0 && size < Infinity);
    demand('a value must be positive and finite', value, value > 0 && value < Infinity);
  }
  const different = new Set(points.map(({ size }) => size)).size;
  demand('there must be at least 2 different sizes', different, different >= 2);
  return slope(
    points.map(({ size }) => Math.log(size)),
    points.map(({ value }) => Math.log(value)),
  );
}

/**
 * F(n) of equation (7): how far the running sums stray from a straight line within windows of `size`.
 * The profile is the running sum of the values less their mean: as many entries as values, the first
 * of which is the first deviation (no 0 stands before it). Windows of the profile follow each other
 * from its first entry on and do not overlap; what is left over at the end is in no window. From
 * each window its own least-squares line is taken off, and with it whatever the mean was. F is the
 * root of the mean of all squares that are left in all windows (divisor: their number). In the unit of
 * the values.
 *
 * @throws RangeError where `size` is not a whole number from 4 up to the number of values, or a value
 *   is not finite
 * @example fluctuation([1, -1, 1, -1], 4) // the profile 1 0 1 0, less its line: √0.2 = 0.447…
 */
export function fluctuation(values: readonly number[], size: number): number {
  checkFinite(values);
  demand(
    'the size must be a whole number from 4 up to the number of values',
    size,
    Number.isSafeInteger(size) && size >= 4 && size <= values.length,
  );
  const mean = average(values);
  let sum = 0;
  const profile = values.map((value) => {
    sum += value - mean;
    return sum;
  });
  const times = Array.from({ length: size }, (_, i) => i);
  const squares: number[] = [];
  for (let start = 0; start + size <= profile.length; start += size) {
    const window = profile.slice(start, start + size);
    const rise = slope(times, window);
    const level = average(window) - rise * average(times);
    for (const [i, y] of window.entries()) squares.push((y - level - rise * i) ** 2);
  }
  return Math.sqrt(average(squares));
}

/**
 * H of returns by DFA, equation (8): the slope of ln F(n) on ln n over the given window sizes.
 *
 * @throws RangeError as `fluctuation` for each size, where there are fewer than 2 different sizes, or
 *   where all returns are the same number
 * @example dfaHurst(returns, [8, 16, 32, 64]) // 0.5 and a little where nothing is remembered
 */
export function dfaHurst(returns: readonly number[], sizes: readonly number[]): number {
  demand(
    'the returns must not all be the same',
    returns[0] ?? Number.NaN,
    returns.some((r) => r !== returns[0]),
  );
  return logLogSlope(sizes.map((size) => ({ size, value: fluctuation(returns, size) })));
}

/**
 * H of a market from its prices: `dfaHurst` of their log returns ln(P(t) / P(t−1)), of which there is
 * one less than there are prices. The unit of the prices makes no difference. ln P(t) − ln P(t−1) is
 * the same on paper and accepted; rounding may then leave equal returns unequal, so that equal returns
 * are tested only with a price that stands still.
 *
 * @throws RangeError where a price is not positive and finite, and as `dfaHurst` for the returns
 * @example hurstOfPrices(closes, [8, 16, 32, 64])
 */
export function hurstOfPrices(prices: readonly number[], sizes: readonly number[]): number {
  for (const price of prices) {
    demand('a price must be positive and finite', price, price > 0 && price < Infinity);
  }
  const returns = prices.slice(1).map((price, i) => Math.log(price / (prices[i] as number)));
  return dfaHurst(returns, sizes);
}

/**
 * Reads an H with its standard error, by (9): within two errors of ½, the bounds included, it is a
 * `walk` as far as anyone can tell; below that it `reverts`, above it `trends`. Bounds are tested
 * only with numbers that a computer holds exactly.
 *
 * @throws RangeError where H is not finite, or the error is negative or not finite
 * @example readHurst(0.56, 0.04) // 'walk': 0.56 is one and a half errors away
 */
export function readHurst(hurst: number, standardError: number): Memory {
  demand('H must be finite', hurst, Number.isFinite(hurst));
  demand(
    'the error must be finite and not negative',
    standardError,
    standardError >= 0 && standardError < Infinity,
  );
  if (Math.abs(hurst - 0.5) <= 2 * standardError) return 'walk';
  return hurst < 0.5 ? 'reverts' : 'trends';
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function slope(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [average(x), average(y)];
  let products = 0;
  let squares = 0;
  for (const [i, value] of x.entries()) {
    products += (value - meanX) * ((y[i] as number) - meanY);
    squares += (value - meanX) ** 2;
  }
  return products / squares;
}

function checkFinite(values: readonly number[]): void {
  for (const value of values) demand('a value must be finite', value, Number.isFinite(value));
}

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(
      `Cannot measure a Hurst exponent: ${requirement}, current value is ${value}`,
    );
}
