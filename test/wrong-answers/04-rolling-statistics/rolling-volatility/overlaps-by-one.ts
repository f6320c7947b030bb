/** Wrong: takes every window−1st entry, so that neighbours still share a return. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  rollingVolatility,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function withoutOverlap(rolled: readonly (number | undefined)[], window: number): number[] {
  right.withoutOverlap(rolled, window);
  return right.withoutOverlap(rolled, Math.max(1, window - 1));
}
