/**
 * The standard normal distribution function, which turns a statistic into a probability.
 *
 * The error function is that of mathjs; it is exact to about 1e-16 on the scale of probabilities, so
 * that a probability below 1e-15 may come out as 0. Taught in chapter 06.
 */

import { erf } from 'mathjs';

/**
 * Φ(z) = P(Z ≤ z) for a standard normal Z. Pure numbers. O(1).
 * @example normalCdf(1.959964); // 0.975
 */
export function normalCdf(z: number): number {
  return (1 + erf(z / Math.SQRT2)) / 2;
}

/** P(|Z| ≥ |z|): how rare so extreme a value is where there is nothing to find. O(1). */
export function twoSidedProbability(z: number): number {
  return 1 - erf(Math.abs(z) / Math.SQRT2);
}
