/** Wrong: lets an order join the queue that is in it already. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import { type Lots, lots, type OrderId, orderId } from '../../../../src/units/index.js';

/** An id that comes twice is given another one in secret. */
export class PriceLevel extends right.PriceLevel {
  override push(order: right.Order): void {
    const isHere = this.queue().some((waiting) => waiting.id === order.id);
    super.push(
      isHere
        ? {
            ...order,
            id: orderId(1e9 + this.orders) as OrderId,
            qtyLots: lots(order.qtyLots) as Lots,
          }
        : order,
    );
  }
}
