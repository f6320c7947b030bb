/** Wrong: takes a volatility of 0 for one that is not there. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  rollingVolatility,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function withoutOverlap(rolled: readonly (number | undefined)[], window: number): number[] {
  return right.withoutOverlap(
    rolled.map((vol) => vol || undefined),
    window,
  );
}
