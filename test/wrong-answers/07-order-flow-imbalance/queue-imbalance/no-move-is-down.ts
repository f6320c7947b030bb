/** Wrong: calls it a move down where the mid never moves again. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  queueImbalance,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function nextMoves(midsTicks: readonly number[]) {
  return right.nextMoves(midsTicks).map((move) => move ?? -1);
}
