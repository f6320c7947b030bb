/** Wrong: gives λ to the new return and 1 − λ to the old forecast. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  right.riskMetricsForecasts(returns, options);
  return right.riskMetricsForecasts(returns, { ...options, decay: 1 - options.decay });
}
