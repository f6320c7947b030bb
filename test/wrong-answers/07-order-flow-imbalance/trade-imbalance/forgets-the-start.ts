/** Wrong: counts the time from 0 and not from the start of the first interval. */

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
  return right.imbalanceByInterval(executions, { ...intervals, startNs: 0 });
}
