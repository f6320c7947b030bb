/** Wrong: puts the return of a day into the forecast for that same day. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  const forecasts = right.riskMetricsForecasts(returns, options);
  return [...forecasts.slice(1), forecasts[forecasts.length - 1]];
}
