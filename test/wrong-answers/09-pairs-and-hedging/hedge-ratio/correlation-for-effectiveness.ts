/** Wrong: gives the correlation for the share of the variance. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  heldContracts,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function leastVarianceHedge(moves: Moves) {
  const { ratio, effectiveness } = right.leastVarianceHedge(moves);
  return { ratio, effectiveness: Math.sqrt(effectiveness) };
}
