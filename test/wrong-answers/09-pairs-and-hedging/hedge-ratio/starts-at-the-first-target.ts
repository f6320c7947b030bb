/** Wrong: begins with the first target, as if it had been traded before the first moment. */

import * as right from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export {
  contractsFor,
  hedgedMoves,
  leastVarianceHedge,
} from '../../../../solutions/09-pairs-and-hedging/hedge-ratio.js';

export function heldContracts(targets: readonly number[], band: number) {
  right.heldContracts(targets, band);
  let held = Math.round(targets[0] ?? 0);
  return targets.map((target) => {
    if (Math.abs(target - held) > band) held = Math.round(target);
    return held;
  });
}
