/** Wrong: takes the distance to the mid for what was paid, also where the taker got a better price than the mid. */

import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export {
  midBefore,
  partsByCounterparty,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function spreadParts(...given: Parameters<typeof right.spreadParts>) {
  const parts = right.spreadParts(...given);
  if (parts === undefined) return undefined;
  const effectiveHalfTicks = Math.abs(parts.effectiveHalfTicks);
  return {
    ...parts,
    effectiveHalfTicks,
    realisedHalfTicks: effectiveHalfTicks - parts.impactTicks,
  };
}
