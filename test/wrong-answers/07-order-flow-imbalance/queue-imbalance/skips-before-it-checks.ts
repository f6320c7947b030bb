/** Wrong: skips moments without a next move before it looks at their imbalance. */

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
  const harmless = imbalances.map((one, i) => (moves[i] === undefined ? 0 : one));
  return right.upShareByImbalance(harmless, moves, classes);
}
