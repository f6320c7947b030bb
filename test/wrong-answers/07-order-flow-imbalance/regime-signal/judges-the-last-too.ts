/** Wrong: counts the signal of the last interval, after which nothing is known. */

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
  return right.hitRateOf([...intervals, { imbalance: 0, moveTicks: 0 }], threshold);
}
