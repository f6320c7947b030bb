/**
 * The lowest and the highest of the last `window` values, in O(1) amortised an update.
 *
 * A value that is older and not higher than a newer one will never again be the highest: it can be
 * forgotten at once. What is left, from old to new, falls; its front is the maximum. The queue of
 * candidates for the minimum is the mirror image. Each value enters and leaves each queue once.
 * Taught in chapter 04. Source: Lemire, "Streaming maximum-minimum filter using no more than three
 * comparisons per element", Nordic Journal of Computing 13(4) (2006).
 */

import { checkWhole } from '../checks.js';

/**
 * The extremes of a sliding window. Until it is full, they are those of the values there are.
 * Units: those of the values. Cost: O(1) amortised an update, O(1) a question, O(window) of memory.
 *
 * @example
 * const extremes = new RollingExtremes(300);
 * extremes.update(101.2);
 * extremes.max(); // 101.2
 */
export class RollingExtremes {
  readonly window: number;
  readonly #lowest: Candidates;
  readonly #highest: Candidates;
  #updates = 0;

  /** @throws RangeError where the window is not a whole number from 1 */
  constructor(window: number) {
    checkWhole('roll a window', 'window', window, 1);
    this.window = window;
    this.#lowest = new Candidates(window);
    this.#highest = new Candidates(window);
  }

  /** How many values the window holds now. */
  get count(): number {
    return Math.min(this.#updates, this.window);
  }

  get isFull(): boolean {
    return this.#updates >= this.window;
  }

  /**
   * Takes the next value in, and lets the oldest go once the window is full.
   * @throws RangeError where the value is NaN or infinite
   */
  update(value: number): void {
    if (!Number.isFinite(value)) {
      throw new RangeError(
        `Cannot roll a window: a value must be finite, current value is ${value}`,
      );
    }
    const oldest = this.#updates - this.window + 1;
    this.#highest.push(value, this.#updates, oldest);
    this.#lowest.push(-value, this.#updates, oldest);
    this.#updates++;
  }

  /** The lowest value; undefined on an empty window. */
  min(): number | undefined {
    const front = this.#lowest.front();
    // 0 − x, not −x: the lowest of nothing but zeros is 0, not −0.
    return front === undefined ? undefined : 0 - front;
  }

  /** The highest value; undefined on an empty window. */
  max(): number | undefined {
    return this.#highest.front();
  }
}

/** The values that may still become the highest, oldest and highest first, in a ring. */
class Candidates {
  readonly #values: Float64Array;
  readonly #times: Float64Array;
  #first = 0;
  #length = 0;

  constructor(capacity: number) {
    this.#values = new Float64Array(capacity);
    this.#times = new Float64Array(capacity);
  }

  push(value: number, time: number, oldest: number): void {
    if (this.#length > 0 && this.#times[this.#first] < oldest) {
      this.#first = this.#place(1);
      this.#length--;
    }
    while (this.#length > 0 && this.#values[this.#place(this.#length - 1)] <= value) this.#length--;
    const place = this.#place(this.#length++);
    this.#values[place] = value;
    this.#times[place] = time;
  }

  front(): number | undefined {
    return this.#length === 0 ? undefined : this.#values[this.#first];
  }

  /** Where in the ring the candidate with this rank stands. */
  #place(rank: number): number {
    const place = this.#first + rank;
    return place < this.#values.length ? place : place - this.#values.length;
  }
}
