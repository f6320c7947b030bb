/** Wrong: gives the average age of the weights, 1 / (1 − λ), for the half-life. */

import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  horizonVariance,
  qlike,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function halfLife(decay: number) {
  right.halfLife(decay);
  return 1 / (1 - decay);
}
