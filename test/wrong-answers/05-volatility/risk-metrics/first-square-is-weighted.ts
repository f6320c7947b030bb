/** Wrong: gives the first square a weight of 1 − λ, as if there had been a forecast of 0 before. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  const { decay, initialVariance } = options;
  const forecasts = right.riskMetricsForecasts(returns, {
    decay,
    initialVariance: initialVariance ?? 0,
  });
  return initialVariance === undefined ? [undefined, ...forecasts.slice(1)] : forecasts;
}
