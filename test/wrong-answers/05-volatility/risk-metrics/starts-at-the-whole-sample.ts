/** Wrong: starts from the variance of all returns, of which the first days could know nothing. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  const squares = returns.reduce((sum, r) => sum + r * r, 0);
  const initialVariance =
    options.initialVariance ?? (returns.length === 0 ? undefined : squares / returns.length);
  const forecasts = right.riskMetricsForecasts(returns, { ...options, initialVariance });
  return options.initialVariance === undefined ? [undefined, ...forecasts.slice(1)] : forecasts;
}
