/**
 * Rescaled range, and what it is where nothing is remembered. Equations (1) to (6) of notebook 06.
 * The values are returns, or any other steps: never prices. Inputs are never changed. Results are
 * compared with a tolerance of one part in a billion, unless a docstring allows more.
 */

/** H, as R/S finds it. */
export interface RescaledRangeHurst {
  /** The slope of ln(R/S) on ln(size), equation (3). */
  readonly raw: number;
  /** ½ plus the slope of ln(R/S) − ln(E[R/S]) on ln(size), equation (6). */
  readonly corrected: number;
}

/**
 * R/S of one block, equations (1) and (2): the range of the running sums of the deviations from the
 * block's own mean, over its sample standard deviation (divisor n − 1). The range includes the sum
 * of nothing: Y(0) = 0. A block of 2 that moves is always 1/√2.
 *
 * @returns undefined where all values are the same number: nothing moves, and there is no scale.
 *   Compare the values themselves; rounding may leave the deviation of equal values just above 0
 * @throws RangeError where there are fewer than 2 values, or one is not finite
 * @example rescaledRange([1, 2, 3, 4]) // sums −1.5 −2 −1.5 0: 2 / 1.29… = 1.549…
 */
export function rescaledRange(block: readonly number[]): number | undefined {
  checkFinite(block);
  demand('a block must hold at least 2 values', block.length, block.length >= 2);
  if (block.every((value) => value === block[0])) return undefined;
  const n = block.length;
  const mean = block.reduce((sum, value) => sum + value, 0) / n;
  let sum = 0;
  let highest = 0;
  let lowest = 0;
  let squares = 0;
  for (const value of block) {
    sum += value - mean;
    highest = Math.max(highest, sum);
    lowest = Math.min(lowest, sum);
    squares += (value - mean) ** 2;
  }
  return (highest - lowest) / Math.sqrt(squares / (n - 1));
}

/**
 * The average R/S of blocks of one size. Blocks follow each other from the first value on and do not
 * overlap; what is left over at the end is not used. Blocks in which nothing moves are left out of the
 * average, and of the number it is divided by.
 *
 * @returns undefined where nothing moves in any block
 * @throws RangeError where `size` is not a whole number from 2 up to the number of values, or a value
 *   is not finite (also one that is left over)
 * @example meanRescaledRange([1, 2, 5, 3, 9], 2) // two blocks, 1/√2 each; the 9 is left over
 */
export function meanRescaledRange(values: readonly number[], size: number): number | undefined {
  checkFinite(values);
  demand(
    'the size must be a whole number from 2 up to the number of values',
    size,
    Number.isSafeInteger(size) && size >= 2 && size <= values.length,
  );
  const found: number[] = [];
  for (let start = 0; start + size <= values.length; start += size) {
    const ratio = rescaledRange(values.slice(start, start + size));
    if (ratio !== undefined) found.push(ratio);
  }
  if (found.length === 0) return undefined;
  return found.reduce((sum, ratio) => sum + ratio, 0) / found.length;
}

/**
 * E[R/S] of `size` independent normal values, by Anis, Lloyd and Peters: equation (4), with the
 * factor (n − ½)/n. The gamma functions themselves overflow beyond 340; their quotient does not, and
 * (5) computes it. Above a size of 340 a result may be off by 0.3 %, so that √(2/n) may stand for
 * the quotient there.
 *
 * @throws RangeError where `size` is not a whole number from 2
 * @example expectedRescaledRange(8) // 2.46…
 */
export function expectedRescaledRange(size: number): number {
  demand('the size must be a whole number from 2', size, Number.isSafeInteger(size) && size >= 2);
  const isEven = size % 2 === 0;
  let quotient = isEven ? Math.sqrt(Math.PI) : 2 / Math.sqrt(Math.PI);
  for (let n = isEven ? 4 : 5; n <= size; n += 2) quotient *= (n - 3) / (n - 2);
  let sum = 0;
  for (let i = 1; i < size; i++) sum += Math.sqrt((size - i) / i);
  return (((size - 0.5) / size) * quotient * sum) / Math.sqrt(Math.PI);
}

/**
 * H by R/S, raw and corrected, from blocks of the given sizes: least-squares slopes, every size with
 * the same weight. A size at which nothing moves in any block is left out.
 *
 * @throws RangeError as `meanRescaledRange` for each size, and where fewer than 2 different sizes are
 *   left
 * @example rescaledRangeHurst(returns, [8, 16, 32, 64]) // noise: raw near 0.57, corrected near 0.5
 */
export function rescaledRangeHurst(
  returns: readonly number[],
  sizes: readonly number[],
): RescaledRangeHurst {
  const points = sizes.flatMap((size) => {
    const value = meanRescaledRange(returns, size);
    return value === undefined ? [] : [{ x: Math.log(size), value, size }];
  });
  const different = new Set(points.map(({ size }) => size)).size;
  demand('at least 2 different sizes must have an R/S', different, different >= 2);
  const x = points.map((point) => point.x);
  const excess = points.map(({ value, size }) => Math.log(value / expectedRescaledRange(size)));
  return {
    raw: slope(
      x,
      points.map(({ value }) => Math.log(value)),
    ),
    corrected: 0.5 + slope(x, excess),
  };
}

function slope(x: readonly number[], y: readonly number[]): number {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  let products = 0;
  let squares = 0;
  for (const [i, value] of x.entries()) {
    products += (value - meanX) * (y[i] as number);
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
      `Cannot measure the rescaled range: ${requirement}, current value is ${value}`,
    );
}
