/** Wrong: adds the hedge to what is held, as if it had been bought. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  heldContracts,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function hedgedMoves(moves: Moves, ratio: number) {
  return right.hedgedMoves(moves, -ratio);
}
