/** Wrong: multiplies a variance by the root of time, as one does with a volatility. */

import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  qlike,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function horizonVariance(nextVariance: number, periods: number) {
  return right.horizonVariance(nextVariance, periods) / Math.sqrt(periods);
}
