/** Wrong: counts a mid that stood still as a miss. */

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
  const { signals, hits } = right.hitRateOf(intervals, threshold);
  const hitRate = signals === 0 ? undefined : hits / signals;
  return { signals, hits, misses: signals - hits, hitRate };
}
