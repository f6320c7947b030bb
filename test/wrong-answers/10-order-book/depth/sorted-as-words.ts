/** Wrong: sorts prices with sort() and no comparator, as words. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Side } from '../../../../src/units/index.js';

export { cumulativeDepth, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthOf(
  orders: readonly right.Order[],
  side: Side,
  levelsMax = Number.POSITIVE_INFINITY,
): readonly right.Level[] {
  const levels = [...right.depthOf(orders, side)];
  const words = (level: right.Level) => String(level.priceTicks);
  levels.sort((a, b) => (words(a) < words(b) ? -1 : 1));
  if (side === 'buy') levels.reverse();
  return levels.slice(0, levelsMax);
}
