/**
 * The lowest and the highest of the last `window` values, at a cost that does not grow with the window.
 *
 * A value that is older than another and not higher will never be the highest again, so it can be
 * forgotten at once. What is left, from old to new, falls: the front is the maximum. The minimum is the
 * mirror image. Equation (23) of notebook 04.
 *
 * Steps are counted as in `rolling-mean-and-deviation`: each element that a built-in looks at or moves
 * is one, so `shift()` on an array costs as much as the array has elements left. O(1) amortised means:
 * many values, with a question after each, take no more steps with a window of 1,000 than with one of
 * 10, but for half as many again — whether the values rise, fall or jump about. A single value may take
 * many, if others took few.
 */

/**
 * The extremes of a sliding window. Until there are `window` values, of those that have come.
 *
 * @example
 * const extremes = new RollingExtremes(2);
 * for (const value of [9, 3, 5]) extremes.add(value);
 * extremes.max() // 5: the 9 has left
 */
export class RollingExtremes {
  readonly window: number;
  readonly #highest: Candidates;
  readonly #lowest: Candidates;
  #added = 0;

  /** @throws RangeError where the window is not a whole number from 1 */
  constructor(window: number) {
    if (!Number.isSafeInteger(window) || window < 1) {
      throw new RangeError(
        `Cannot roll a window: it must be a whole number from 1, current value is ${window}`,
      );
    }
    this.window = window;
    this.#highest = new Candidates((older, newer) => older > newer);
    this.#lowest = new Candidates((older, newer) => older < newer);
  }

  /** How many values the window holds: at most `window`. O(1). */
  get count(): number {
    return Math.min(this.#added, this.window);
  }

  /**
   * Takes a value in; where the window is full, the oldest one leaves. O(1) amortised.
   * @throws RangeError where it is NaN or infinite; everything is left as it was
   */
  add(value: number): void {
    if (!Number.isFinite(value)) {
      throw new RangeError(`Cannot add a value: it must be finite, current value is ${value}`);
    }
    this.#highest.push(value, this.#added, this.window);
    this.#lowest.push(value, this.#added, this.window);
    this.#added++;
  }

  /** The lowest value; undefined where the window is empty. O(1). */
  min(): number | undefined {
    return this.#lowest.front();
  }

  /** The highest value; undefined where the window is empty. O(1). */
  max(): number | undefined {
    return this.#highest.front();
  }
}

/**
 * The indexes of the values that are higher than **all** of the `window` values before them, in rising
 * order. A value that equals the highest of them is none; nor is one that fewer than `window` values
 * came before. O(values), whatever the window.
 *
 * @param values never changed
 * @throws RangeError where the window is not a whole number from 1, or a value is NaN or infinite
 * @example breakouts([1, 2, 3, 3, 4], 2) // [2, 4]
 */
export function breakouts(values: readonly number[], window: number): number[] {
  const before = new RollingExtremes(window);
  const found: number[] = [];
  values.forEach((value, i) => {
    const highest = before.max();
    if (i >= window && highest !== undefined && value > highest) found.push(i);
    before.add(value);
  });
  return found;
}

interface Candidate {
  readonly value: number;
  readonly index: number;
}

/** The values that may still become the extreme, oldest and best first, in an array with a front. */
class Candidates {
  readonly #survives: (older: number, newer: number) => boolean;
  #queue: Candidate[] = [];
  #front = 0;

  constructor(survives: (older: number, newer: number) => boolean) {
    this.#survives = survives;
  }

  push(value: number, index: number, window: number): void {
    while (this.#queue.length > this.#front && !this.#survives(this.#last(), value)) {
      this.#queue.pop();
    }
    this.#queue.push({ value, index });
    // One value leaves the window at a time, so at most the front is too old.
    if ((this.#queue[this.#front] as Candidate).index <= index - window) this.#front++;
    if (this.#front > window) {
      this.#queue = this.#queue.slice(this.#front);
      this.#front = 0;
    }
  }

  front(): number | undefined {
    return this.#queue[this.#front]?.value;
  }

  #last(): number {
    return (this.#queue[this.#queue.length - 1] as Candidate).value;
  }
}
