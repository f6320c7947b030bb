/** Wrong: goes on to the next level when the last one was just enough. */

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
  const there = touched.reduce((sum, level) => sum + level.qtyLots, 0);
  const next = levels[swept.levels];
  if (there > qtyLots || next === undefined) return swept;
  return { ...swept, worstTicks: next.priceTicks, levels: swept.levels + 1 };
}
