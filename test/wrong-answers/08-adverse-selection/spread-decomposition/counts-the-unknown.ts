/** Wrong: counts fills and lots of which nothing is known. */

import type { NamedFill } from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  midBefore,
  spreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function partsByCounterparty(fills: readonly NamedFill[], path: MidPath, horizonNs: number) {
  return right.partsByCounterparty(fills, path, horizonNs).map((row) => {
    const own = fills.filter(({ counterparty }) => counterparty === row.counterparty);
    const qtyLots = own.reduce((sum, fill) => sum + fill.qtyLots, 0);
    return { ...row, fills: own.length, qtyLots };
  });
}
