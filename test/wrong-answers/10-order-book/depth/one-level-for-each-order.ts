/** Wrong: makes a level of every order, so that a price appears more than once. */

import type * as right from '../../../../solutions/10-order-book/depth.js';
import type { Side } from '../../../../src/units/index.js';

export { cumulativeDepth, depthWithin, sweep } from '../../../../solutions/10-order-book/depth.js';

export function depthOf(
  orders: readonly right.Order[],
  side: Side,
  levelsMax = Number.POSITIVE_INFINITY,
): readonly right.Level[] {
  return orders
    .filter((order) => order.side === side)
    .sort((a, b) => (side === 'buy' ? b.priceTicks - a.priceTicks : a.priceTicks - b.priceTicks))
    .slice(0, levelsMax)
    .map(({ priceTicks, qtyLots }) => ({ priceTicks, qtyLots }));
}
