/** Wrong: averages the prices of the levels it touches, without their lots. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export {
  cumulativeDepth,
  depthOf,
  depthWithin,
} from '../../../../solutions/10-order-book/depth.js';

export function sweep(levels: readonly right.Level[], qtyLots: Lots): right.Sweep | undefined {
  const swept = right.sweep(levels, qtyLots);
  if (swept === undefined) return undefined;
  const touched = levels.slice(0, swept.levels);
  const sum = touched.reduce((total, level) => total + level.priceTicks, 0);
  return { ...swept, averageTicks: sum / touched.length };
}
