/** Wrong: divides by the lots of all fills, also of those that have no mid at the horizon. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  const all = fills.reduce((sum, fill) => sum + fill.qtyLots, 0);
  return right.markoutCurve(fills, path, horizonsNs).map((point) => {
    if (point.averageTicks === undefined) return point;
    const known = fills.filter((fill) => right.markout(fill, path, point.horizonNs) !== undefined);
    const lots = known.reduce((sum, fill) => sum + fill.qtyLots, 0);
    return { ...point, averageTicks: (point.averageTicks * lots) / all };
  });
}
