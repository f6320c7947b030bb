/** Wrong: trades to the nearest whole number at every target. */

import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function heldContracts(targets: readonly number[], band: number) {
  right.heldContracts(targets, band);
  return targets.map(Math.round);
}
