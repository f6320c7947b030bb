/** Wrong: skips a return without a forecast before it looks at it. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  const harmless = returns.map((r, i) => (forecasts[i] === undefined ? 0 : r));
  return right.qlike(forecasts, harmless);
}
