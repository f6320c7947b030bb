/** Wrong: takes a threshold of 0 for none, and judges at 0.3. */

import type { Interval } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  pressureOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function hitRateOf(intervals: readonly Interval[], threshold?: number) {
  return right.hitRateOf(intervals, threshold || 0.3);
}
