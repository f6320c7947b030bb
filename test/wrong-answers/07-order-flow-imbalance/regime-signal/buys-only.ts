/** Wrong: judges signals up alone. */

import type {
  HitRate,
  Interval,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  pressureOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function hitRateOf(intervals: readonly Interval[], threshold = 0.3): HitRate {
  const ups = intervals.map(({ imbalance, moveTicks }) => {
    return { imbalance: imbalance < 0 ? 0 : imbalance, moveTicks };
  });
  return right.hitRateOf(ups, threshold);
}
