/** Wrong: divides a return by the variance instead of its root. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  riskMetricsForecasts,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function standardisedReturns(forecasts: Forecasts, returns: readonly number[]) {
  right.standardisedReturns(forecasts, returns);
  return returns.map((r, i) => {
    const h = forecasts[i];
    return h === undefined ? undefined : r / h;
  });
}
