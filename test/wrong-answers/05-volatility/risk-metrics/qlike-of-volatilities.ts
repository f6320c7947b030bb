/** Wrong: takes the forecast for a volatility and squares it. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  right.qlike(forecasts, returns);
  return right.qlike(
    forecasts.map((h) => (h === undefined ? undefined : h * h)),
    returns,
  );
}
