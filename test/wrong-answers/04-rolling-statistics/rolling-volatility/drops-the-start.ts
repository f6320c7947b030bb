/** Wrong: leaves out the entries that are undefined, so that no entry belongs to its price. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function rollingVolatility(prices: readonly number[], options: right.VolOptions) {
  return right.rollingVolatility(prices, options).filter((vol) => vol !== undefined);
}
