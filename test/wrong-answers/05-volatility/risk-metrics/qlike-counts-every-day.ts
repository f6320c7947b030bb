/** Wrong: divides by all days, also by those without a forecast. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  const loss = right.qlike(forecasts, returns);
  if (loss === undefined) return undefined;
  const judged = returns.filter((_, i) => forecasts[i] !== undefined).length;
  return (loss * judged) / returns.length;
}
