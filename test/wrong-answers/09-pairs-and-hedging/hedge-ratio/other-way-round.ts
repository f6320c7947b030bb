/** Wrong: divides by the variance of what is held: the ratio that hedges the hedge. */

import type { Moves } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  heldContracts,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function leastVarianceHedge(moves: Moves) {
  const { ratio, effectiveness } = right.leastVarianceHedge(moves);
  return { ratio: ratio === 0 ? 0 : effectiveness / ratio, effectiveness };
}
