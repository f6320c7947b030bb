/** Wrong: divides 0 by 0 where what is held never moves. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  heldContracts,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function leastVarianceHedge(moves: Moves) {
  const { ratio, effectiveness } = right.leastVarianceHedge(moves);
  const isStill = moves.held.every((move) => move === moves.held[0]);
  return { ratio, effectiveness: isStill ? Number.NaN : effectiveness };
}
