/** Wrong: counts the moments after which nothing moved as if the mid had not gone up. */

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
  return right.upShareByImbalance(
    imbalances,
    moves.map((move) => move ?? -1),
    classes,
  );
}
