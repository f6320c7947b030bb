/**
 * Engle–Granger: do two prices that both wander stay together?
 *
 * First the hedge ratio, by regression of levels; then a unit root test of what is left. The regression
 * has made the residuals look as calm as it could, so their test needs critical values of its own: with
 * Dickey and Fuller's, unrelated prices pass far too often. Taught in chapter 09.
 * Source: Engle and Granger, "Co-integration and error correction", Econometrica 55(2) (1987).
 */

import { checkSeries } from '../checks.js';
import { linearRegression } from '../regression/index.js';
import { dickeyFullerRatio } from './dickey-fuller.js';
import { type CriticalValues, mackinnonCriticalValues, mackinnonProbability } from './mackinnon.js';

export interface EngleGranger {
  readonly intercept: number;
  /** Units of x that hedge one of y. */
  readonly hedgeRatio: number;
  /** y − intercept − hedgeRatio · x: the spread that one would trade. */
  readonly residuals: Float64Array;
  readonly statistic: number;
  readonly criticalValues: CriticalValues;
  /** How rare so low a statistic is where the two are unrelated walks. */
  readonly probability: number;
}

/**
 * The two steps of Engle and Granger.
 *
 *   y = a + b x + u;   Δu(t) = ρ u(t−1) + c₁ Δu(t−1) + … + ε, without a constant;
 *   critical values for two series at n − 1 observations
 *
 * Which of the two is y matters, least where they are close. Assumes that both wander, and that the
 * ratio does not change. Units: the ratio is units of y per unit of x. Cost: O(n lags²).
 *
 * @param options lags: former moves in the test of the residuals
 * @throws RangeError where lengths differ, there are too few values, one is not finite, x is
 *   constant, or y a formula of x
 * @example engleGranger({ y: future, x: spot }, { lags: 1 }).hedgeRatio;
 */
export function engleGranger(
  pair: { readonly y: ArrayLike<number>; readonly x: ArrayLike<number> },
  options: { readonly lags: number },
): EngleGranger {
  const { y, x } = pair;
  checkSeries('test for cointegration', y, { what: 'values of y', least: 8 });
  const { intercept, slopes, residuals, rSquared } = linearRegression(y, [x]);
  if (rSquared === 1) {
    throw new RangeError('Cannot test for cointegration: y must not be a formula of x, and it is');
  }
  const test = { lags: options.lags, deterministic: 'none' } as const;
  const { statistic } = dickeyFullerRatio(residuals, test);
  const key = { deterministic: 'constant', series: 2 } as const;
  return {
    intercept,
    hedgeRatio: slopes[0],
    residuals,
    statistic,
    criticalValues: mackinnonCriticalValues(key, y.length - 1),
    probability: mackinnonProbability(key, statistic),
  };
}
