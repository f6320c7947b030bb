/** Wrong: takes the distances as parts of the leaning centre, so that the ladder shrinks when it leans. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

const moved = (fair: number, inventory: number, p: LadderParameters) =>
  right.ladderPrices(fair, inventory, p) && fair - p.skewTicksPerLot * inventory;

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  const centre = moved(fair, inventory, parameters);
  if (!(centre > 0)) return right.ladderPrices(fair, inventory, parameters);
  return right.ladderPrices(centre, inventory, { ...parameters, skewTicksPerLot: 0 });
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const centre = moved(fair, inventory, parameters);
  if (!(centre > 0)) return right.ladder(fair, inventory, parameters);
  return right.ladder(centre, inventory, { ...parameters, skewTicksPerLot: 0 });
}
