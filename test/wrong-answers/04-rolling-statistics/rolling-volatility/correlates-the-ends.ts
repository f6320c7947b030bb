/** Wrong: divides each pair by the sums of the two ends alone, as a correlation of two series would. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  RollingVolatility,
  relativeError,
  rollingVolatility,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function autocorrelation(values: readonly number[], lag: number): number | undefined {
  const whole = right.autocorrelation(values, lag);
  if (whole === undefined || lag === 0) return whole;
  return (whole * values.length) / (values.length - lag);
}
