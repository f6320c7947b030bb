/** Wrong: looks how far the target moved since the moment before, not how far it is from what is held. */

import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function heldContracts(targets: readonly number[], band: number) {
  right.heldContracts(targets, band);
  let held = 0;
  return targets.map((target, t) => {
    if (Math.abs(target - (targets[t - 1] ?? 0)) > band) held = Math.round(target);
    return held;
  });
}
