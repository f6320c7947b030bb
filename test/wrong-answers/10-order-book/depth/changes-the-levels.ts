/** Wrong: takes what it buys off the levels that it was given. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Lots } from '../../../../src/units/index.js';

export {
  cumulativeDepth,
  depthOf,
  depthWithin,
} from '../../../../solutions/10-order-book/depth.js';

export function sweep(levels: readonly right.Level[], qtyLots: Lots): right.Sweep | undefined {
  const swept = right.sweep(levels, qtyLots);
  let left: number = qtyLots;
  for (const level of levels as readonly { qtyLots: Lots }[]) {
    const taken = Math.min(left, level.qtyLots);
    level.qtyLots = (level.qtyLots - taken) as Lots;
    left -= taken;
  }
  return swept;
}
