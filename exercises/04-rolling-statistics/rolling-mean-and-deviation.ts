/**
 * Mean and deviation, updated value by value: of all values so far, and of the last `window` of them.
 *
 * Running sums of x and x² lose everything where the level is high and the deviation small: of
 * 1e9 + {4, 7, 13, 16} they make a variance of −170.67, and it is 30. Welford carries the mean and the
 * sum of squared deviations from it instead. Equations (3) to (9) of notebook 04.
 *
 * Cost is counted, not timed, and by the JavaScript engine itself, as for a coverage report: each call
 * of a function and each entry into a loop's body, a branch or a callback is a step, and so is each
 * element that a built-in looks at or moves (`shift`, `slice`, `reduce`, a spread, …). O(1) amortised
 * means: many updates, with a question after each, take no more steps with a window of 1,000 than with
 * one of 10, but for half as many again.
 */

/** What a sum of squared deviations is divided by: n − 1 (`sample`) or n (`population`). */
export type Divisor = 'sample' | 'population';

/**
 * The moments of all values so far, equations (5) and (6). It keeps none of them.
 *
 *     mean ← mean + (x − mean) / n      S ← S + (x − mean before)(x − mean after)
 *
 * A variance is right to a millionth of itself for values near 1e9 that deviate by a few units.
 *
 * @example
 * const moments = new RunningMoments();
 * for (const value of [2, 4, 9]) moments.add(value);
 * moments.variance('sample') // 13
 */
export class RunningMoments {
  /** n, how many values have come; 0 at first. O(1). */
  get count(): number {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /**
   * Takes a value in. O(1).
   * @throws RangeError where it is NaN or infinite; everything is left as it was
   */
  add(value: number): void {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** The average; undefined where no value has come. O(1). */
  mean(): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /**
   * The variance S / (n − 1) or S / n, equation (9), never below 0. O(1).
   * @returns undefined where there are too few values: fewer than 2 for `sample`, than 1 for
   * `population` (which is 0 for a single value)
   */
  variance(divisor: Divisor): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** The standard deviation, the root of the variance; undefined where that is. O(1). */
  deviation(divisor: Divisor): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }
}

/**
 * The moments of the last `window` values. Until there are so many, of those that have come. While a
 * value x replaces the oldest one, o, equations (7) and (8):
 *
 *     mean ← mean + (x − o) / n
 *     S ← S + (x − o)(x − mean after + o − mean before)
 *
 * What is taken off again leaves its rounding behind, and a single 1e12 that passed would spoil all
 * that comes after it. So every `window` values, mean and S are worked out anew from the values in the
 * window: that costs `window` steps, and so a constant number an update on average.
 *
 * A variance is right to a millionth of itself for values near 1e9 that deviate by a few units. It may
 * be wrong while the rounding of a value far away from the others is still in it, but that has gone, at
 * the latest, when `window` more values have come after the far one left.
 *
 * @example
 * const moments = new RollingMoments(3);
 * for (const value of [50, 2, 4, 9]) moments.add(value);
 * moments.mean() // 5
 */
export class RollingMoments {
  readonly window: number;

  /** @throws RangeError where the window is not a whole number from 1 */
  constructor(window: number) {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** n, how many values the window holds: at most `window`. O(1). */
  get count(): number {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /**
   * Takes a value in; where the window is full, the oldest one leaves. O(1) amortised.
   * @throws RangeError where it is NaN or infinite; everything is left as it was
   */
  add(value: number): void {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** The average; undefined where the window is empty. O(1). */
  mean(): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** The variance, as in `RunningMoments`: never below 0, undefined where there are too few values. O(1). */
  variance(divisor: Divisor): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }

  /** The standard deviation, the root of the variance; undefined where that is. O(1). */
  deviation(divisor: Divisor): number | undefined {
    throw new Error('TODO 04-rolling-statistics/rolling-mean-and-deviation');
  }
}
