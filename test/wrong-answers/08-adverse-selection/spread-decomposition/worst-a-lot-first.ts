/** Wrong: sorts by ticks a lot and not by money: a bad lot of one stands before a bad thousand. */

import type { NamedFill } from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  midBefore,
  spreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function partsByCounterparty(fills: readonly NamedFill[], path: MidPath, horizonNs: number) {
  return right
    .partsByCounterparty(fills, path, horizonNs)
    .sort(
      (a, b) =>
        a.realisedHalfTicks - b.realisedHalfTicks || (a.counterparty < b.counterparty ? -1 : 1),
    );
}
