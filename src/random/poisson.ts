/**
 * Draws of the Poisson distribution: how many orders arrive while they arrive at a steady rate.
 *
 * Below a mean of 10, Knuth's method: count how many uniforms multiply to no less than e^−mean; its
 * cost grows with the mean. From 10 upwards, Hörmann's transformed rejection (PTRS), about 1.2 pairs
 * of uniforms whatever the mean.
 * Sources: Knuth, The Art of Computer Programming 2, 3.4.1; Hörmann, "The transformed rejection
 * method for generating Poisson random variables", Insurance: Mathematics and Economics 12 (1993).
 */

const KNUTH_BELOW = 10;
/** ln(k!) for the k where Stirling's series is not yet exact to the last digits. */
const SMALL_LOG_FACTORIALS = logFactorials(16);

/** One draw with the given mean, from a source of uniforms on [0, 1). */
export function poisson(mean: number, uniform: () => number): number {
  return mean < KNUTH_BELOW ? byProduct(mean, uniform) : byRejection(mean, uniform);
}

function byProduct(mean: number, uniform: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > limit; product *= uniform()) count++;
  return count;
}

function byRejection(mean: number, uniform: () => number): number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const sureBelow = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = 1 - uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= sureBelow) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const accept = Math.log(v * inverseAlpha) - Math.log(a / (us * us) + b);
    if (accept <= k * logMean - mean - logFactorial(k)) return k;
  }
}

/** ln(k!), by Stirling's series with three terms for all but small k. */
export function logFactorial(k: number): number {
  const small = SMALL_LOG_FACTORIALS[k];
  if (small !== undefined) return small;
  const n = k + 1;
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * n * n)) / (n * n)) / n;
  return (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

function logFactorials(count: number): number[] {
  const logs = [0];
  for (let k = 1; k < count; k++) logs.push((logs[k - 1] as number) + Math.log(k));
  return logs;
}
