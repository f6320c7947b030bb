/** Wrong: judges the signal at 0.3, whatever threshold it is asked about. */

import type { Interval } from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export {
  pressureOf,
  respond,
  SpreadWatch,
} from '../../../../solutions/07-order-flow-imbalance/regime-signal.js';

export function hitRateOf(intervals: readonly Interval[], threshold = 0.3) {
  for (const { imbalance } of intervals) right.pressureOf(imbalance, threshold);
  return right.hitRateOf(intervals);
}
