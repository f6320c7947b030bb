/**
 * Series that need no file: noise from a linear congruential generator, equal to the bit in every
 * language whose numbers are IEEE doubles (1,664,525 · 2^32 is below 2^53), and what is built on it.
 * Known values of series are stated for these.
 */

const LCG_FACTOR = 1664525;
const LCG_STEP = 1013904223;
const LCG_MODULUS = 2 ** 32;

/** Near-normal noise: each value is the sum of twelve uniforms, less 6. */
export function lcg12Noise(seed: number, count: number): number[] {
  let x = seed;
  return Array.from({ length: count }, () => {
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      x = (LCG_FACTOR * x + LCG_STEP) % LCG_MODULUS;
      sum += x / LCG_MODULUS;
    }
    return sum - 6;
  });
}

/** x(t) = φ x(t−1) + noise(t), with x(−1) = 0. */
export function autoregression(phi: number, noise: readonly number[]): number[] {
  let last = 0;
  return noise.map((shock) => {
    last = phi * last + shock;
    return last;
  });
}

/** Running sums: a walk whose steps are given. */
export function walk(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard error of the average of independent values. */
export function standardError(values: readonly number[]): number {
  const mean = average(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** A copy of the values with one of them replaced. */
export function spoilt(values: readonly number[], at: number, by: number): number[] {
  return values.map((value, i) => (i === at ? by : value));
}
