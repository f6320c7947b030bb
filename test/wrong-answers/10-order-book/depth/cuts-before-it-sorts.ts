/** Wrong: takes the first levels it meets, and only then sorts them. */

import * as right from '../../../../solutions/10-order-book/depth.js';
import type { Side } from '../../../../src/units/index.js';

export { cumulativeDepth, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthOf(
  orders: readonly right.Order[],
  side: Side,
  levelsMax = Number.POSITIVE_INFINITY,
): readonly right.Level[] {
  const met = new Set(orders.filter((order) => order.side === side).map((o) => o.priceTicks));
  const first = [...met].slice(0, levelsMax);
  const near = orders.filter((order) => first.includes(order.priceTicks));
  return right.depthOf(near, side);
}
