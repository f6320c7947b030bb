/** Wrong: leaves K/(K − 1) out, and is too sure of few fills. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return right.markoutCurve(fills, path, horizonsNs).map((point) => ({
    ...point,
    standardErrorTicks:
      point.standardErrorTicks === undefined
        ? undefined
        : point.standardErrorTicks * Math.sqrt((point.instants - 1) / point.instants),
  }));
}
