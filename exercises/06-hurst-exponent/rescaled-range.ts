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
  throw new Error('TODO 06-hurst-exponent/rescaled-range');
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
  throw new Error('TODO 06-hurst-exponent/rescaled-range');
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
  throw new Error('TODO 06-hurst-exponent/rescaled-range');
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
  throw new Error('TODO 06-hurst-exponent/rescaled-range');
}
