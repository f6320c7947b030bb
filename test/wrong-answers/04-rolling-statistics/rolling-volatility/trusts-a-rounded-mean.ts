/** Wrong: finds out by a sum of squares of exactly 0 that nothing varies, where the mean is rounded. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export {
  annualise,
  RollingVolatility,
  relativeError,
  rollingVolatility,
  withoutOverlap,
} from '../../../../solutions/04-rolling-statistics/rolling-volatility.js';

export function autocorrelation(values: readonly number[], lag: number): number | undefined {
  right.autocorrelation(values, lag);
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const off = values.map((x) => x - mean);
  const squares = off.reduce((sum, x) => sum + x * x, 0);
  if (squares === 0) return undefined;
  const pairs = off.slice(lag).map((x, i) => x * (off[i] as number));
  return pairs.reduce((sum, x) => sum + x, 0) / squares;
}
