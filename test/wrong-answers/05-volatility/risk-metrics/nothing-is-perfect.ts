/** Wrong: gives a loss of 0 where no day had a forecast. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  return right.qlike(forecasts, returns) ?? 0;
}
