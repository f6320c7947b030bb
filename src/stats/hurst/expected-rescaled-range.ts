/**
 * What R/S is on average where there is no memory at all: the yardstick for a measured R/S.
 *
 * It grows as √n only when n is large; at n = 8 it is well above that line, and a slope fitted from
 * there is above 0.5 for pure noise. Taught in chapter 06.
 * Sources: Anis and Lloyd, "The expected value of the adjusted rescaled Hurst range of independent
 * normal summands", Biometrika 63(1) (1976); Peters, Fractal Market Analysis (1994), chapter 5.
 */

import { gamma } from 'mathjs';
import { checkWhole } from '../checks.js';

/** From here on Γ((n−1)/2)/Γ(n/2) is replaced by √(2/n): the functions grow beyond what a number holds. */
const LARGEST_EXACT = 340;

/**
 * The expected R/S of `size` independent normal values.
 *
 *   E[R/S] = p · Γ((n−1)/2) / (√π Γ(n/2)) · Σ_{i=1}^{n−1} √((n−i)/i),   n = size,
 *   p = (n − ½)/n with Peters' factor, else 1; for n > 340 the quotient is 1/√(nπ/2)
 *
 * Without the factor it is exact where S divides by n; Peters found by simulation that the factor fits
 * blocks below 20 better. A pure number. Cost: O(size).
 *
 * @throws RangeError where size is not a whole number from 2
 * @example expectedRescaledRange(8); // 2.46
 */
export function expectedRescaledRange(
  size: number,
  options: { readonly withPetersFactor?: boolean } = {},
): number {
  checkWhole('expect a rescaled range', 'size', size, 2);
  const { withPetersFactor = true } = options;
  const quotient =
    size > LARGEST_EXACT
      ? 1 / Math.sqrt((size * Math.PI) / 2)
      : gamma((size - 1) / 2) / (Math.sqrt(Math.PI) * gamma(size / 2));
  let sum = 0;
  for (let i = 1; i < size; i++) sum += Math.sqrt((size - i) / i);
  return (withPetersFactor ? (size - 0.5) / size : 1) * quotient * sum;
}
