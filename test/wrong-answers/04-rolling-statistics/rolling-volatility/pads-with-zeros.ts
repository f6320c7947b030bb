/** Wrong: says 0 where there is no volatility yet, as if the market had stood still. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function rollingVolatility(prices: readonly number[], options: right.VolOptions) {
  return right.rollingVolatility(prices, options).map((vol) => vol ?? 0);
}
