/** Wrong: takes a queue whose price is not given for an empty one. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance({ bidTicks, bidLots, askTicks, askLots }: Top): number {
  return right.queueImbalance({
    bidLots: bidTicks === undefined ? 0 : bidLots,
    askLots: askTicks === undefined ? 0 : askLots,
  });
}
