/**
 * Mean and deviation of the last `window` values, in O(1) amortised an update whatever the window.
 *
 * The obvious ways are both wrong. Rescanning the window costs O(window); adding the new value to
 * running sums and taking the old one off leaves a rounding error behind at every step, and 1e9 that
 * once passed through hides whatever comes after it. Here nothing is ever taken off. Time is cut into
 * blocks of `window` values; a window is the tail of the finished block and the head of the running
 * one. Sums of all tails are built once when a block is full, the head grows by adding, and their sum
 * is the window's. Every value is measured from a reference that lies inside the window, so that a
 * level of 1e9 cancels before it is squared. Taught in chapter 04.
 * Source: van Herk, Pattern Recognition Letters 13 (1992), for the blocks; Chan, Golub and LeVeque,
 * The American Statistician 37(3) (1983), for the shift.
 */

import { checkWhole } from '../checks.js';

/** What a sum of squared deviations is divided by: n − 1 (`sample`) or n (`population`). */
export type Divisor = 'sample' | 'population';

/** Beyond this a square would overflow. */
const LARGEST = 1e150;

/**
 * The moments of a sliding window. Until it is full, they are those of the values there are.
 *
 *   mean = K + S₁/n,   variance = (S₂ − S₁²/n) / (n − 1 or n),
 *   S₁ = Σ(x − K), S₂ = Σ(x − K)², K = a value of the window
 *
 * Error: (K − mean)² ≤ (n − 1) · variance for any K of the window (Samuelson, 1968), so S₂ is at most
 * n times what is left of it, and the variance keeps a relative error below about n² · 1e-16 for any
 * data and about 1e-15 for data without one giant among dwarfs. It does not grow with time.
 * Units: those of the values, squared for a variance. Cost: O(1) amortised an update (an update that
 * closes a block takes O(window)), O(1) a question, O(window) of memory.
 *
 * @example
 * const moments = new RollingMoments(20);
 * for (const value of returns) moments.update(value);
 * moments.deviation('sample');
 */
export class RollingMoments {
  readonly window: number;
  /** The running block: the values that have arrived since the last one was full. */
  readonly #head: Float64Array;
  /** At i: the sums over the finished block's values from i to its end. */
  readonly #tailSums: Float64Array;
  readonly #tailSquares: Float64Array;
  #reference = 0;
  #headLength = 0;
  #headSum = 0;
  #headSquares = 0;
  #hasTail = false;

  /** @throws RangeError where the window is not a whole number from 1 */
  constructor(window: number) {
    checkWhole('roll a window', 'window', window, 1);
    this.window = window;
    this.#head = new Float64Array(window);
    this.#tailSums = new Float64Array(window + 1);
    this.#tailSquares = new Float64Array(window + 1);
  }

  /** How many values the window holds now. */
  get count(): number {
    return this.#hasTail ? this.window : this.#headLength;
  }

  get isFull(): boolean {
    return this.#hasTail;
  }

  /**
   * Takes the next value in, and lets the oldest go once the window is full.
   * @throws RangeError where the value is NaN, infinite or beyond ±1e150
   */
  update(value: number): void {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new RangeError(
        `Cannot roll a window: a value must be finite and within ±${LARGEST}, current value is ${value}`,
      );
    }
    if (!this.#hasTail && this.#headLength === 0) this.#reference = value;
    const distance = value - this.#reference;
    this.#head[this.#headLength++] = value;
    this.#headSum += distance;
    this.#headSquares += distance * distance;
    if (this.#headLength === this.window) this.#closeBlock();
  }

  /** The average; undefined on an empty window. */
  mean(): number | undefined {
    const { count } = this;
    return count === 0 ? undefined : this.#reference + this.#sum() / count;
  }

  /** The variance; undefined where the window holds too few values (2 for `sample`, else 1). */
  variance(divisor: Divisor): number | undefined {
    const { count } = this;
    const freedom = divisor === 'sample' ? count - 1 : count;
    if (freedom < 1) return undefined;
    const sum = this.#sum();
    const squares = this.#tailSquares[this.#headLength] + this.#headSquares;
    // Rounding may leave a zero variance slightly below zero.
    return Math.max(0, squares - sum * (sum / count)) / freedom;
  }

  /** The standard deviation; undefined as `variance()`. */
  deviation(divisor: Divisor): number | undefined {
    const variance = this.variance(divisor);
    return variance === undefined ? undefined : Math.sqrt(variance);
  }

  /** √(Σx²/n), the deviation from zero instead of the mean; undefined on an empty window. */
  rootMeanSquare(): number | undefined {
    const mean = this.mean();
    const variance = this.variance('population');
    if (mean === undefined || variance === undefined) return undefined;
    return Math.sqrt(variance + mean * mean);
  }

  #sum(): number {
    return this.#tailSums[this.#headLength] + this.#headSum;
  }

  /**
   * The running block becomes the finished one. Its last value is the new reference: it stays in every
   * window until the next block is full.
   */
  #closeBlock(): void {
    const reference = this.#head[this.window - 1];
    let sum = 0;
    let squares = 0;
    for (let i = this.window - 1; i >= 0; i--) {
      const distance = this.#head[i] - reference;
      sum += distance;
      squares += distance * distance;
      this.#tailSums[i] = sum;
      this.#tailSquares[i] = squares;
    }
    this.#reference = reference;
    this.#headLength = 0;
    this.#headSum = 0;
    this.#headSquares = 0;
    this.#hasTail = true;
  }
}
