/** Wrong: takes the mid at the fill's own time for the one before it: the mid that the trade left behind. */

import type {
  NamedFill,
  SpreadParts,
} from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import * as right from '../../../../solutions/08-adverse-selection/spread-decomposition.js';
import type { MidPath } from '../../../../src/stats/adverse-selection/markouts.js';
import { midAt } from '../../../../src/stats/adverse-selection/markouts.js';
import { signOf } from '../../../../src/units/index.js';

type Parts = SpreadParts;

export const midBefore = midAt;

export function spreadParts(fill: NamedFill, path: MidPath, horizonNs: number) {
  right.spreadParts(fill, path, horizonNs);
  const [before, later] = [midAt(path, fill.timeNs), midAt(path, fill.timeNs + horizonNs)];
  if (before === undefined || later === undefined) return undefined;
  const direction = -signOf(fill.side);
  return {
    effectiveHalfTicks: direction * (fill.priceTicks - before),
    impactTicks: direction * (later - before),
    realisedHalfTicks: direction * (fill.priceTicks - later),
  };
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
