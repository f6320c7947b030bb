/**
 * Four estimators that read a whole bar and not only its close. Each gives a **variance per bar**: that
 * is what is averaged over bars, and only at the end does one take the root and go to a year. Equations
 * (6) to (10) of notebook 05. O, H, L and C are open, high, low and close; inputs are never changed.
 * Results are compared with a tolerance of one part in a billion.
 */

/**
 * One bar, in any currency. A bar is possible where all four are positive and finite, and
 * low ≤ open ≤ high and low ≤ close ≤ high.
 */
export interface Bar {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** Yang and Zhang's variance per bar, and the three parts it is made of. */
export interface YangZhangParts {
  readonly overnight: number;
  readonly openToClose: number;
  readonly withinBar: number;
  readonly total: number;
}

/**
 * Parkinson's variance per bar, equation (6): the average over the bars of ln(H/L)² / (4 ln 2).
 *
 * @throws RangeError where there is no bar, or one is not possible
 */
export function parkinsonVariance(bars: readonly Bar[]): number {
  throw new Error('TODO 05-volatility/range-estimators');
}

/**
 * Garman and Klass's variance per bar, equation (7): the average over the bars of
 * ½ ln(H/L)² − (2 ln 2 − 1) ln(C/O)².
 *
 * @throws RangeError where there is no bar, or one is not possible
 */
export function garmanKlassVariance(bars: readonly Bar[]): number {
  throw new Error('TODO 05-volatility/range-estimators');
}

/**
 * Rogers and Satchell's variance per bar, equation (8): the average over the bars of
 * ln(H/C) ln(H/O) + ln(L/C) ln(L/O). A bar that goes from its low to its high, or back, says 0.
 *
 * @throws RangeError where there is no bar, or one is not possible
 */
export function rogersSatchellVariance(bars: readonly Bar[]): number {
  throw new Error('TODO 05-volatility/range-estimators');
}

/**
 * Yang and Zhang's variance per bar, equations (9) and (10). The first bar gives its close alone, so
 * the number n is **one less than the bars**; everything is taken over those n.
 *
 *     overnight    sample variance (divisor n − 1) of ln(O / close of the bar before)
 *     openToClose  sample variance (divisor n − 1) of ln(C / O)
 *     withinBar    Rogers and Satchell's variance
 *     total        overnight + k · openToClose + (1 − k) · withinBar,
 *                  k = 0.34 / (1.34 + (n + 1) / (n − 1))
 *
 * @throws RangeError where there are fewer than 3 bars, or one (the first included) is not possible
 */
export function yangZhangVariance(bars: readonly Bar[]): YangZhangParts {
  throw new Error('TODO 05-volatility/range-estimators');
}

/**
 * The annualised volatility that belongs to a variance per bar: √(variance · periodsPerYear).
 *
 * @throws RangeError where the variance is negative or not finite, or `periodsPerYear` is not positive
 *   and finite
 * @example annualisedVolOf(0.0001, 256) // 0.16
 */
export function annualisedVolOf(barVariance: number, periodsPerYear: number): number {
  throw new Error('TODO 05-volatility/range-estimators');
}
