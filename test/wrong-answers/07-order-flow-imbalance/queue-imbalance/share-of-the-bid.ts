/** Wrong: gives the share of the bid, from 0 to 1, as the weighted mid uses it. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance(top: Top): number {
  return (right.queueImbalance(top) + 1) / 2;
}
