/**
 * A forecast of variance that has not seen what it forecasts, and two ways to judge it. Equations (12)
 * to (15) of notebook 05. Returns are log returns per period, variances are per period; nothing here is
 * annualised. Inputs are never changed. Results are compared with a tolerance of one part in a billion.
 */

/** What the forecast is told. */
export interface RiskMetricsOptions {
  /** λ, above 0 and below 1: how much of the last forecast stays. 0.94 for days. */
  readonly decay: number;
  /** The forecast for the first return. Absent: there is none, and the first square starts. */
  readonly initialVariance?: number | undefined;
}

/** One entry a period. undefined: nothing was known yet. */
export type Forecasts = readonly (number | undefined)[];

/**
 * The variance forecast for each return, from the returns **before** it, equation (12).
 *
 *     h(t+1) = λ h(t) + (1 − λ) r(t)²
 *
 * Entry i forecasts `returns[i]` and has not seen it. There is one entry more than there are returns:
 * the last forecasts the period to come. Entry 0 is `initialVariance`; without one it is undefined, and
 * entry 1 is the first squared return, whole. For no returns the result is entry 0 alone.
 *
 * @throws RangeError where the decay is not above 0 and below 1, the initial variance is negative or
 *   not finite, or a return is not finite
 * @example riskMetricsForecasts([0.01, 0.03], { decay: 0.9 }) // [undefined, 0.0001, 0.00018]
 */
export function riskMetricsForecasts(
  returns: readonly number[],
  options: RiskMetricsOptions,
): (number | undefined)[] {
  throw new Error('TODO 05-volatility/risk-metrics');
}

/**
 * The variance of the sum of the next `periods` returns, equation (13): the forecast for one, times
 * `periods`. Flat, because this model knows of no level to go back to.
 *
 * @throws RangeError where the variance is negative or not finite, or `periods` is not a whole number
 *   from 1
 * @example horizonVariance(0.0001, 10) // 0.001; the volatility grows by √10
 */
export function horizonVariance(nextVariance: number, periods: number): number {
  throw new Error('TODO 05-volatility/risk-metrics');
}

/**
 * After how many periods a square counts half as much: ln ½ / ln λ. Not rounded.
 *
 * @throws RangeError where the decay is not above 0 and below 1
 * @example halfLife(0.94) // 11.2…
 */
export function halfLife(decay: number): number {
  throw new Error('TODO 05-volatility/risk-metrics');
}

/**
 * The QLIKE loss of forecasts, equation (14): the average of ln h(t) + r(t)² / h(t) over the returns
 * that have a forecast. `forecasts[i]` is for `returns[i]`; entries past the last return are for
 * periods to come, and are left out. Lower is better.
 *
 * @returns undefined where no return has a forecast
 * @throws RangeError where there are fewer forecasts than returns, a return is not finite, or the
 *   forecast of a return is not positive and finite (0 included: ln 0 is no loss)
 * @example qlike([undefined, 0.0001], [0.05, 0.01]) // ln 0.0001 + 1 = −8.21…
 */
export function qlike(forecasts: Forecasts, returns: readonly number[]): number | undefined {
  throw new Error('TODO 05-volatility/risk-metrics');
}

/**
 * How large each return was against what was forecast for it: r(t) / √h(t), with its sign. One entry a
 * return; undefined where it had no forecast. A day at 8 was an "eight sigma day".
 *
 * @throws RangeError as `qlike`
 * @example standardisedReturns([undefined, 0.0001, 0.0004], [0.05, -0.03]) // [undefined, −3]
 */
export function standardisedReturns(
  forecasts: Forecasts,
  returns: readonly number[],
): (number | undefined)[] {
  throw new Error('TODO 05-volatility/risk-metrics');
}
