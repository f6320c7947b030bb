/** Wrong: puts what came before the first or after the last interval into those. */

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
  const { startNs, lengthNs, count } = intervals;
  const last = startNs + lengthNs * count - 1;
  const clamped = executions.map((execution) => ({
    ...execution,
    timeNs: Math.min(Math.max(execution.timeNs, startNs), last),
  }));
  return right.imbalanceByInterval(clamped, intervals);
}
