/** Wrong: makes a class of its own for an imbalance of exactly 1, and loses it. */

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
    moves.map((move, i) => (imbalances[i] === 1 ? undefined : move)),
    classes,
  );
}
