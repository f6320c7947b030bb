/** Wrong: counts a fill whose horizon is beyond the end as a markout of 0. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markout(fill: Fill, path: MidPath, horizonNs: number) {
  return right.markout(fill, path, horizonNs) ?? 0;
}

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  const lots = fills.reduce((sum, fill) => sum + fill.qtyLots, 0);
  return right.markoutCurve(fills, path, horizonsNs).map((point) => {
    const sum = fills.reduce(
      (total, fill) => total + fill.qtyLots * markout(fill, path, point.horizonNs),
      0,
    );
    return { ...point, fills: fills.length, averageTicks: sum / lots };
  });
}
