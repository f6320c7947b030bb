/** Wrong: holds each forecast against the return of the day before, which it has seen. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  const loss = right.qlike(forecasts, returns);
  if (forecasts.length <= returns.length) return loss;
  return right.qlike(forecasts.slice(1), returns);
}
