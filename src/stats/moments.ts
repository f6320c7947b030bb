/**
 * The two sums under covariances, over typed arrays and without cancellation.
 *
 * mathjs has means and deviations, but takes plain arrays alone and up to a microsecond a value, and
 * has no covariance; these are for loops over long series.
 */

/** The mean of at least one value. O(n). */
export function average(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Σ (x − xMean)(y − yMean), for two series of one length. O(n). */
export function sumOfProducts(
  x: ArrayLike<number>,
  xMean: number,
  y: ArrayLike<number>,
  yMean: number,
): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] - xMean) * (y[i] - yMean);
  return sum;
}
