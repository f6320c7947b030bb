/** Wrong: adds up the orders of the best level each time it is asked, and calls it O(1). */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { Lots, Side } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  override best(side: Side): right.Level | undefined {
    const best = super.best(side);
    if (best === undefined) return undefined;
    const queue = this.queueAt(side, best.priceTicks);
    const qtyLots = queue.reduce((sum, order) => sum + order.qtyLots, 0) as Lots;
    return { ...best, qtyLots };
  }
}
