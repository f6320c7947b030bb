/** Wrong: multiplies the lots by their prices, and finds an imbalance in money. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance(top: Top): number {
  const { bidTicks = 0, bidLots = 0, askTicks = 0, askLots = 0 } = top;
  return right.queueImbalance({ bidLots: bidTicks * bidLots, askLots: askTicks * askLots });
}
