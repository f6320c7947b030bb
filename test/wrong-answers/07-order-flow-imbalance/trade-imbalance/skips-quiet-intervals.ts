/** Wrong: leaves out the intervals without a trade, so that all later ones move up. */

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
  const { startNs, lengthNs } = intervals;
  const busy = new Set(executions.map(({ timeNs }) => Math.floor((timeNs - startNs) / lengthNs)));
  return right.imbalanceByInterval(executions, intervals).filter((_, i) => busy.has(i));
}
