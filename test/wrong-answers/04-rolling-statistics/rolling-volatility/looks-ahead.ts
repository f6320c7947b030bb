/** Wrong: puts a volatility beside the first price of its window, where its returns are still to come. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function rollingVolatility(prices: readonly number[], options: right.VolOptions) {
  const found = right.rollingVolatility(prices, options);
  const known = found.slice(options.window);
  return [...known, ...found.slice(0, found.length - known.length)];
}
