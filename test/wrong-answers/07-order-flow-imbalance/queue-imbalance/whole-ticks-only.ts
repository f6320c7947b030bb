/** Wrong: rounds mids to whole ticks, and does not see a move of half a tick. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  queueImbalance,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function nextMoves(midsTicks: readonly number[]) {
  return right.nextMoves(midsTicks.map(Math.floor));
}
