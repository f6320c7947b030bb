/** Wrong: measures the impact from the trade's price, which holds the spread, and not from the mid. */

import type {
  NamedFill,
  SpreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';

export { midBefore } from '../../../../solutions/08-adverse-selection/spread-decomposition.js';

type Parts = SpreadParts;

export function spreadParts(fill: NamedFill, path: MidPath, horizonNs: number) {
  const parts = right.spreadParts(fill, path, horizonNs);
  return parts === undefined ? undefined : { ...parts, impactTicks: -parts.realisedHalfTicks };
}

export function partsByCounterparty(fills: readonly NamedFill[], path: MidPath, horizonNs: number) {
  const known = new Map<string, { lots: number; parts: Parts }[]>();
  for (const fill of fills) {
    const parts = spreadParts(fill, path, horizonNs);
    if (parts === undefined) continue;
    const own = known.get(fill.counterparty) ?? [];
    known.set(fill.counterparty, [...own, { lots: fill.qtyLots, parts }]);
  }
  return [...known]
    .map(([counterparty, items]) => {
      const total = (value: (parts: Parts) => number) =>
        items.reduce((sum, { lots, parts }) => sum + value(parts) * lots, 0);
      const qtyLots = total(() => 1);
      const pnlTickLots = total((parts) => parts.realisedHalfTicks);
      return {
        counterparty,
        fills: items.length,
        qtyLots,
        effectiveHalfTicks: total((parts) => parts.effectiveHalfTicks) / qtyLots,
        impactTicks: total((parts) => parts.impactTicks) / qtyLots,
        realisedHalfTicks: pnlTickLots / qtyLots,
        pnlTickLots,
      };
    })
    .sort((a, b) => a.pnlTickLots - b.pnlTickLots || (a.counterparty < b.counterparty ? -1 : 1));
}
