/** Wrong: has no map of ids: a cancel goes through the levels until it finds the order. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { OrderId } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  override cancel(id: OrderId): right.Order | undefined {
    for (const side of ['buy', 'sell'] as const) {
      for (const { priceTicks } of this.depth(side)) {
        const order = this.queueAt(side, priceTicks).find((waiting) => waiting.id === id);
        if (order !== undefined) return super.cancel(id);
      }
    }
    return undefined;
  }
}
