/** Wrong: judges the signal by the move of its own interval, which is over when the signal is known. */

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
  const shifted = intervals.map(({ imbalance }, i) => {
    return { imbalance, moveTicks: i === 0 ? 0 : intervals[i - 1].moveTicks };
  });
  return right.hitRateOf(shifted, threshold);
}
