/** Wrong: divides by β. */

import type { ShareAndFuture } from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';
import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  hedgedMoves,
  heldContracts,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function contractsFor(position: ShareAndFuture, beta: number) {
  right.contractsFor(position, beta);
  return right.contractsFor(position, beta === 0 ? 1 : 1 / beta);
}
