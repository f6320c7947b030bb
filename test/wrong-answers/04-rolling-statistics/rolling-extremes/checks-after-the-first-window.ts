/** Wrong: looks at the first values as a past alone, and takes whatever is in it. */

import * as right from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export { RollingExtremes } from '../../../../solutions/04-rolling-statistics/rolling-extremes.js';

export function breakouts(values: readonly number[], window: number): number[] {
  return right.breakouts(
    values.map((x, i) => (i < window && !Number.isFinite(x) ? -1e300 : x)),
    window,
  );
}
