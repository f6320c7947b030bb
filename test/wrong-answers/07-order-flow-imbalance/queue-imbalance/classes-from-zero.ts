/** Wrong: cuts 0 to 1 into classes, and throws all negative imbalances into the first. */

import * as right from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export {
  nextMoves,
  queueImbalance,
} from '../../../../solutions/07-order-flow-imbalance/queue-imbalance.js';

export function upShareByImbalance(
  imbalances: readonly number[],
  moves: readonly (1 | -1 | undefined)[],
  classes: number,
) {
  const found = imbalances.map((imbalance) => 2 * Math.max(imbalance, 0) - 1);
  return right.upShareByImbalance(found, moves, classes);
}
