/** Wrong: carries the last mid on beyond the end of the data, and counts fills of which nothing is known. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

const carried = (path: MidPath): MidPath => ({ ...path, untilNs: Infinity });

export function midAt(path: MidPath, timeNs: number) {
  return right.midAt(carried(path), timeNs);
}

export function markout(fill: Fill, path: MidPath, horizonNs: number) {
  return right.markout(fill, carried(path), horizonNs);
}

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return right.markoutCurve(fills, carried(path), horizonsNs);
}
