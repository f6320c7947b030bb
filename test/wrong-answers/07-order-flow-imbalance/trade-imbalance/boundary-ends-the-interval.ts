/** Wrong: lets a trade on a boundary belong to the interval that ends there. */

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
  return right.imbalanceByInterval(
    executions.map((execution) => ({ ...execution, timeNs: execution.timeNs - 1 })),
    intervals,
  );
}
