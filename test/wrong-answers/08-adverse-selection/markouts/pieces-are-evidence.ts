/** Wrong: takes every fill for an event of its own, so that an order cut into pieces looks like certainty. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  const points = right.markoutCurve(fills, path, horizonsNs);
  return points.map((point) => {
    const known = fills.filter((fill) => right.markout(fill, path, point.horizonNs) !== undefined);
    const lots = known.reduce((sum, fill) => sum + fill.qtyLots, 0);
    const squares = known.reduce((sum, fill) => {
      const ticks = right.markout(fill, path, point.horizonNs) as number;
      return sum + (fill.qtyLots * (ticks - (point.averageTicks as number))) ** 2;
    }, 0);
    const K = known.length;
    const standardErrorTicks = K < 2 ? undefined : Math.sqrt((K / (K - 1)) * squares) / lots;
    return { ...point, standardErrorTicks };
  });
}
