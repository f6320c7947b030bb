/** Wrong: adds up realised ticks and calls the sum money, whatever the lots. */

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
    .map((row) => ({ ...row, pnlTickLots: row.realisedHalfTicks * row.fills }));
}
