/** Wrong: multiplies the markout of a fill by its lots, where ticks a lot are asked for. */

import type { Fill, MidPath } from '../../../../solutions/08-adverse-selection/markouts.js';
import * as right from '../../../../solutions/08-adverse-selection/markouts.js';

export { markoutCurve, midAt } from '../../../../solutions/08-adverse-selection/markouts.js';

export function markout(fill: Fill, path: MidPath, horizonNs: number) {
  const ticks = right.markout(fill, path, horizonNs);
  return ticks === undefined ? undefined : ticks * fill.qtyLots;
}
