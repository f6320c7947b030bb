/** Wrong: subtracts the bid from the ask. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance(top: Top): number {
  return 0 - right.queueImbalance(top);
}
