/** Wrong: prices the whole quantity at the best level, whatever waits there. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export {
  cumulativeDepth,
  depthOf,
  depthWithin,
} from '../../../../solutions/10-order-book/depth.js';

export function sweep(levels: readonly right.Level[], qtyLots: Lots): right.Sweep | undefined {
  const swept = right.sweep(levels, qtyLots);
  const best = levels[0];
  if (swept === undefined || best === undefined) return undefined;
  return { ...swept, averageTicks: best.priceTicks };
}
