/** Wrong: gives a class in which nothing was counted a share of 0: never up. */

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
  return right
    .upShareByImbalance(imbalances, moves, classes)
    .map((found) => ({ ...found, upShare: found.upShare ?? 0 }));
}
