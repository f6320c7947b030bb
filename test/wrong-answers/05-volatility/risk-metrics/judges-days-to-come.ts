/** Wrong: refuses a forecast of 0 also where no return has come for it. */

import type { Forecasts } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  riskMetricsForecasts,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function qlike(forecasts: Forecasts, returns: readonly number[]) {
  for (const h of forecasts) {
    if (h !== undefined && !(h > 0)) throw new RangeError(`A forecast of ${h}`);
  }
  return right.qlike(forecasts, returns);
}
