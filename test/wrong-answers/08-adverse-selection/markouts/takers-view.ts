/** Wrong: signs as the taker sees it: what a taker gained looks like the maker's profit. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markout(fill: Fill, path: MidPath, horizonNs: number) {
  const ticks = right.markout(fill, path, horizonNs);
  return ticks === undefined ? undefined : -ticks;
}

export function markoutCurve(fills: readonly Fill[], path: MidPath, horizonsNs: readonly number[]) {
  return right
    .markoutCurve(fills, path, horizonsNs)
    .map((point) => ({ ...point, averageTicks: -(point.averageTicks ?? NaN) }));
}
