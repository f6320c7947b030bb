/** Wrong: divides 0 by 0 for an empty book. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function queueImbalance(top: Top): number {
  const { bidLots = 0, askLots = 0 } = top;
  right.queueImbalance(top);
  return (bidLots - askLots) / (bidLots + askLots);
}
