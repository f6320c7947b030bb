/** Wrong: calls a book with one empty side balanced, though all that waits is on the other. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance(top: Top): number {
  if (top.bidLots === undefined || top.askLots === undefined) return 0;
  return right.queueImbalance(top);
}
