/** Wrong: gives a hit rate of 0 where nothing was judged. */

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
  const found = right.hitRateOf(intervals, threshold);
  return { ...found, hitRate: found.hitRate ?? 0 };
}
