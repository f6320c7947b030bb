/** Wrong: looks at the next mid alone, and sees no move where it stands still. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  queueImbalance,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function nextMoves(midsTicks: readonly number[]) {
  return midsTicks.map((_, i) => right.nextMoves(midsTicks.slice(i, i + 2))[0]);
}
