/** Wrong: rounds to whole contracts where the number was asked for. */

import type { ShareAndFuture } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  hedgedMoves,
  heldContracts,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function contractsFor(position: ShareAndFuture, beta: number) {
  return Math.round(right.contractsFor(position, beta));
}
