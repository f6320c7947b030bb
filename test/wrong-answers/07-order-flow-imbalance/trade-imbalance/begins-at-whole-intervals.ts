/** Wrong: cuts time at multiples of the length, wherever the first interval begins. */

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
  const first = Math.floor(startNs / lengthNs) * lengthNs;
  return right.imbalanceByInterval(executions, { ...intervals, startNs: first });
}
