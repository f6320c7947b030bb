/** Wrong: leaves counterparties that cost the same in the order of the log. */

import type { NamedFill } from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  midBefore,
  spreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function partsByCounterparty(fills: readonly NamedFill[], path: MidPath, horizonNs: number) {
  const names = [...new Set(fills.map(({ counterparty }) => counterparty))];
  return right
    .partsByCounterparty(fills, path, horizonNs)
    .sort((a, b) => names.indexOf(a.counterparty) - names.indexOf(b.counterparty))
    .sort((a, b) => a.pnlTickLots - b.pnlTickLots);
}
