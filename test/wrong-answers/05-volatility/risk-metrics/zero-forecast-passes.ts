/** Wrong: lets a forecast of 0 through, and calls any return infinitely many sigmas. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  riskMetricsForecasts,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function standardisedReturns(forecasts: Forecasts, returns: readonly number[]) {
  if (!forecasts.includes(0)) return right.standardisedReturns(forecasts, returns);
  return returns.map((r, i) => r / Math.sqrt(forecasts[i] ?? 0));
}
