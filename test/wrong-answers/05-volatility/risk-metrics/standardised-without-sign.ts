/** Wrong: gives the size of a return and drops its sign. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  riskMetricsForecasts,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function standardisedReturns(forecasts: Forecasts, returns: readonly number[]) {
  return right
    .standardisedReturns(forecasts, returns)
    .map((size) => (size === undefined ? undefined : Math.abs(size)));
}
