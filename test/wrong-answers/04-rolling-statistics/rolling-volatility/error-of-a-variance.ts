/** Wrong: gives the relative error of the variance, which is twice that of the volatility. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  rollingVolatility,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function relativeError(returns: number): number {
  return 2 * right.relativeError(returns);
}
