/** Wrong: refuses imbalances above 1, and not those below −1. */

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
  const raised = imbalances.map((one) => (one < -1 ? -1 : one));
  return right.upShareByImbalance(raised, moves, classes);
}
