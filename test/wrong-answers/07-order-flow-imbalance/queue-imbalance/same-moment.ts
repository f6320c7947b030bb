/** Wrong: gives the move that led to each mid and not the one that follows, so that it looks back. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  queueImbalance,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function nextMoves(midsTicks: readonly number[]) {
  const back = right.nextMoves([...midsTicks].reverse()).reverse();
  return back.map((move) => (move === undefined ? undefined : move === 1 ? -1 : 1));
}
