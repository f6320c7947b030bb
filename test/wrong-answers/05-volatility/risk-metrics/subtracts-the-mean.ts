/** Wrong: takes the mean of all returns off first: it is noise, and partly of the future. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  const mean = returns.reduce((sum, r) => sum + r, 0) / Math.max(1, returns.length);
  return right.riskMetricsForecasts(
    returns.map((r) => r - mean),
    options,
  );
}
