/**
 * Exponentially weighted mean and deviation: old values are not dropped, they fade.
 *
 * A window forgets a value all at once, and its deviation jumps the day an old shock falls out; here
 * each value weighs `decay` times as much as the one after it. One number of memory, and no window to
 * choose, but a decay. Taught in chapter 04.
 * Source: Finch, "Incremental calculation of weighted mean and variance", Cambridge (2009), section 9.
 */

import { checkFinite, checkPositive } from '../checks.js';

/**
 * The decay at which a value's weight halves in `halfLife` updates: λ = 2^(−1/halfLife). O(1).
 * @throws RangeError where the half-life is not positive and finite
 * @example decayOfHalfLife(11.2); // 0.940, near RiskMetrics' daily 0.94
 */
export function decayOfHalfLife(halfLife: number): number {
  checkPositive('find a decay', 'halfLife', halfLife);
  return 2 ** (-1 / halfLife);
}

/** @throws RangeError where a decay is not above 0 and below 1 */
export function checkDecay(action: string, decay: number): void {
  if (decay > 0 && decay < 1) return;
  throw new RangeError(
    `Cannot ${action}: decay must be above 0 and below 1, current value is ${decay}`,
  );
}

/**
 * The exponentially weighted mean and variance. The first value starts the mean, with a variance of 0:
 * it keeps a weight of λ^(n−1) for ever, so let about 3 / (1 − λ) values pass before you trust it.
 *
 *   mean ← mean + (1 − λ)(x − mean)
 *   variance ← λ (variance + (1 − λ)(x − mean before)²),   λ = decay
 *
 * Units: those of the values, squared for the variance. Cost: O(1) an update.
 *
 * @example
 * const smooth = new Ewma({ decay: 0.94 });
 * smooth.update(100);
 * smooth.mean(); // 100
 */
export class Ewma {
  readonly decay: number;
  #mean: number | undefined;
  #variance = 0;

  /** @throws RangeError where the decay is not above 0 and below 1 */
  constructor(options: { readonly decay: number }) {
    checkDecay('weight exponentially', options.decay);
    this.decay = options.decay;
  }

  /** @throws RangeError where the value is NaN or infinite */
  update(value: number): void {
    checkFinite('weight exponentially', 'a value', value);
    if (this.#mean === undefined) {
      this.#mean = value;
      return;
    }
    const distance = value - this.#mean;
    const step = (1 - this.decay) * distance;
    this.#mean += step;
    this.#variance = this.decay * (this.#variance + distance * step);
  }

  /** The weighted mean; undefined before the first value. */
  mean(): number | undefined {
    return this.#mean;
  }

  /** The weighted variance about the weighted mean; undefined before the first value. */
  variance(): number | undefined {
    return this.#mean === undefined ? undefined : this.#variance;
  }

  /** The root of the variance; undefined before the first value. */
  deviation(): number | undefined {
    return this.#mean === undefined ? undefined : Math.sqrt(this.#variance);
  }
}
