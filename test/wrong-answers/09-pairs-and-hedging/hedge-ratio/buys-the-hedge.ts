/** Wrong: gives the hedge the sign of the position. */

import type { ShareAndFuture } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  hedgedMoves,
  heldContracts,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function contractsFor(position: ShareAndFuture, beta: number) {
  return -right.contractsFor(position, beta);
}
