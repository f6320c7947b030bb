/** Wrong: gives the scatter of the markouts and not the error of their average: the square root of K is missing. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markout, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return right.markoutCurve(fills, path, horizonsNs).map((point) => ({
    ...point,
    standardErrorTicks:
      point.standardErrorTicks === undefined
        ? undefined
        : point.standardErrorTicks * Math.sqrt(point.instants),
  }));
}
