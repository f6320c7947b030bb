/**
 * How wrong a forecast of variance was: QLIKE and the squared error.
 *
 * Nobody ever sees the variance of a day, only its return, whose square is right on average and wrong
 * by 140 % on a day. These two losses still rank forecasts as the true variance would: in expectation
 * both are least at the conditional variance, and at nothing else. Losses in volatility, or absolute
 * errors, are not: they prefer forecasts that are too low. QLIKE punishes a forecast that is too low
 * more, and does not let the three wildest days decide alone. Taught in chapter 05.
 * Source: Patton, "Volatility forecast comparison using imperfect volatility proxies", Journal of
 * Econometrics 160(1) (2011).
 */

import { checkFinite, checkPositive, checkSameLength } from '../checks.js';

/** A forecast for each return, made before it; undefined where there was none yet. */
type Variances = readonly (number | undefined)[];

/**
 * The quasi-likelihood loss, averaged over the periods that have a forecast.
 *
 *   (1/n) Σ [ln h(t) + r(t)²/h(t)],  h = variances, r = returns
 *
 * Twice the negative log likelihood of normal returns, without its constant. Lower is better, and only
 * differences mean anything. undefined where no period has a forecast. O(n).
 *
 * @throws RangeError where the two are of different lengths, a forecast is not positive and finite, or
 * a return is not finite
 * @example qlikeLoss([0.0001, 0.0001], [0.01, -0.01]); // ln 0.0001 + 1 = −8.21
 */
export function qlikeLoss(variances: Variances, returns: readonly number[]): number | undefined {
  return averageLoss(variances, returns, (h, square) => Math.log(h) + square / h);
}

/**
 * The mean squared error of a forecast against the squared return: (1/n) Σ (r(t)² − h(t))², in
 * returns⁴. undefined where no period has a forecast. O(n).
 *
 * @throws RangeError as `qlikeLoss()`
 * @example squaredErrorLoss([0.0001], [0.02]); // (0.0004 − 0.0001)² = 9e-8
 */
export function squaredErrorLoss(
  variances: Variances,
  returns: readonly number[],
): number | undefined {
  return averageLoss(variances, returns, (h, square) => (square - h) ** 2);
}

function averageLoss(
  variances: Variances,
  returns: readonly number[],
  loss: (variance: number, square: number) => number,
): number | undefined {
  checkSameLength('compare forecasts', { variances, returns });
  let [sum, count] = [0, 0];
  for (const [i, value] of returns.entries()) {
    checkFinite('compare forecasts', 'a return', value);
    const variance = variances[i];
    if (variance === undefined) continue;
    checkPositive('compare forecasts', 'a forecast variance', variance);
    sum += loss(variance, value * value);
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
