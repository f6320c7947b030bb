/** Wrong: weights absolute returns instead of squares, and squares the average. */

import type { RiskMetricsOptions } from '../../../../solutions/05-volatility/risk-metrics.js';
import * as right from '../../../../solutions/05-volatility/risk-metrics.js';

export {
  halfLife,
  horizonVariance,
  qlike,
  standardisedReturns,
} from '../../../../solutions/05-volatility/risk-metrics.js';

export function riskMetricsForecasts(returns: readonly number[], options: RiskMetricsOptions) {
  const { decay, initialVariance } = options;
  right.riskMetricsForecasts(returns, options);
  let vol = initialVariance === undefined ? undefined : Math.sqrt(initialVariance);
  const forecasts = [initialVariance];
  for (const r of returns) {
    vol = vol === undefined ? Math.abs(r) : decay * vol + (1 - decay) * Math.abs(r);
    forecasts.push(vol * vol);
  }
  return forecasts;
}
