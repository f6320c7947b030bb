/** Wrong: compares each mid with the very last one, and not with the first that differs. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  queueImbalance,
  upShareByImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function nextMoves(midsTicks: readonly number[]) {
  const last = midsTicks.at(-1) ?? 0;
  return midsTicks.map((mid) => right.nextMoves([mid, last])[0]);
}
