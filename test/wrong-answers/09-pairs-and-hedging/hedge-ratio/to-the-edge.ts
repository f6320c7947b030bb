/** Wrong: trades only back to the edge of the band. */

import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function heldContracts(targets: readonly number[], band: number) {
  right.heldContracts(targets, band);
  let held = 0;
  return targets.map((target) => {
    if (target - held > band) held = Math.ceil(target - band);
    else if (held - target > band) held = Math.floor(target + band);
    return held;
  });
}
