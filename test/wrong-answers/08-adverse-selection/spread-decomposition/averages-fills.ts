/** Wrong: averages over fills and not over lots. */

import type { NamedFill } from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export {
  midBefore,
  spreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

export function partsByCounterparty(fills: readonly NamedFill[], path: MidPath, horizonNs: number) {
  const single = fills.map((fill) => ({ ...fill, qtyLots: fill.qtyLots > 0 ? 1 : fill.qtyLots }));
  const averages = right.partsByCounterparty(single, path, horizonNs);
  return right.partsByCounterparty(fills, path, horizonNs).map((row) => {
    const own = averages.find(({ counterparty }) => counterparty === row.counterparty);
    const { effectiveHalfTicks, impactTicks, realisedHalfTicks } = own ?? row;
    return { ...row, effectiveHalfTicks, impactTicks, realisedHalfTicks };
  });
}
