/** Wrong: never looks at the inventory for its prices: the maker of the design document. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

const blind = (p: LadderParameters) => ({ ...p, skewTicksPerLot: Math.min(0, p.skewTicksPerLot) });
const checked = (p: LadderParameters) => (Number.isNaN(p.skewTicksPerLot) ? p : blind(p));

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladderPrices(fair, inventory, checked(parameters));
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladder(fair, inventory, checked(parameters));
}
