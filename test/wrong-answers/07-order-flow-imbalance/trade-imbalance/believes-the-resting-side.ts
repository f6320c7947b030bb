/** Wrong: takes the side of the resting order, which the feed reports, for that of the taker. */

import type {
  Execution,
  Intervals,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  takerSides,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function imbalanceByInterval(executions: readonly Execution[], intervals: Intervals) {
  return right.imbalanceByInterval(executions, intervals).map((imbalance) => 0 - imbalance);
}
