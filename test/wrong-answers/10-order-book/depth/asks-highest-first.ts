/** Wrong: sorts both sides from the highest price down, so that the worst ask comes first. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Side } from '../../../../src/units/index.js';

export { cumulativeDepth, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthOf(
  orders: readonly right.Order[],
  side: Side,
  levelsMax = Number.POSITIVE_INFINITY,
): readonly right.Level[] {
  const levels = [...right.depthOf(orders, side)];
  return levels.sort((a, b) => b.priceTicks - a.priceTicks).slice(0, levelsMax);
}
