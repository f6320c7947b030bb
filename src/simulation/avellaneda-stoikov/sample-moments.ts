/**
 * Mean and deviation of many runs, gathered in parts: each part is summed where it was simulated, and
 * parts are merged in their own order, so that the result does not depend on who finished first.
 *
 * Source of the merge: Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for
 * computing sample variances", Stanford STAN-CS-79-773, 1979. Taught in chapter 04.
 */

/** Enough of a sample for its mean and deviation. Plain JSON. */
export interface SampleMoments {
  readonly count: number;
  readonly mean: number;
  /** Σ (x − mean)². */
  readonly squares: number;
}

export const NO_SAMPLE: SampleMoments = Object.freeze({ count: 0, mean: 0, squares: 0 });

/** O(n). */
export function sampleMoments(values: ArrayLike<number>): SampleMoments {
  const count = values.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i] as number;
  const mean = count === 0 ? 0 : sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += ((values[i] as number) - mean) ** 2;
  return { count, mean, squares };
}

/** The moments of two samples together. O(1). */
export function mergeMoments(a: SampleMoments, b: SampleMoments): SampleMoments {
  const count = a.count + b.count;
  if (count === 0) return NO_SAMPLE;
  const apart = b.mean - a.mean;
  return {
    count,
    mean: a.mean + (apart * b.count) / count,
    squares: a.squares + b.squares + (apart * apart * a.count * b.count) / count,
  };
}

/** The sample's deviation, with n − 1; NaN where there are fewer than two values. */
export function sampleDeviation({ count, squares }: SampleMoments): number {
  return count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1));
}
