/** Wrong: says which share of the standard deviation is gone. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  heldContracts,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function leastVarianceHedge(moves: Moves) {
  const { ratio, effectiveness } = right.leastVarianceHedge(moves);
  return { ratio, effectiveness: 1 - Math.sqrt(Math.max(0, 1 - effectiveness)) };
}
