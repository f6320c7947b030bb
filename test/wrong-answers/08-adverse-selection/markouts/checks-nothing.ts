/** Wrong: takes any path for a path: two times and one mid, or a time that comes twice. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return fills.length === 0
    ? horizonsNs.map((horizonNs) => ({
        horizonNs,
        fills: 0,
        instants: 0,
        averageTicks: undefined,
        standardErrorTicks: undefined,
      }))
    : right.markoutCurve(fills, path, horizonsNs);
}
