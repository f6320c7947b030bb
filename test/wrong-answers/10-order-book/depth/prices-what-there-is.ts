/** Wrong: gives the average price of what there is, where there is not enough. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export {
  cumulativeDepth,
  depthOf,
  depthWithin,
} from '../../../../solutions/10-order-book/depth.js';

export function sweep(levels: readonly right.Level[], qtyLots: Lots): right.Sweep | undefined {
  const all = levels.reduce((sum, level) => sum + level.qtyLots, 0);
  if (all === 0 || all >= qtyLots) return right.sweep(levels, qtyLots);
  return right.sweep(levels, all as Lots);
}
