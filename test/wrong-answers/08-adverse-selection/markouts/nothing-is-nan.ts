/** Wrong: divides by no lots, and calls an average of nothing NaN. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return right.markoutCurve(fills, path, horizonsNs).map((point) => ({
    ...point,
    averageTicks: point.averageTicks ?? NaN,
    standardErrorTicks: point.standardErrorTicks ?? NaN,
  }));
}
