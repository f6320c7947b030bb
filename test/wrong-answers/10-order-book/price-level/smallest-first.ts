/** Wrong: keeps the queue ordered by size, as a heap of (price, quantity, id) does: size before time. */

import * as right from '../../../../solutions/10-order-book/price-level.js';

export class PriceLevel extends right.PriceLevel {
  override push(order: right.Order): void {
    super.push(order);
    const larger = this.queue().filter((waiting) => waiting.qtyLots > order.qtyLots);
    for (const { id } of larger) this.remove(id);
    for (const waiting of larger) super.push(waiting);
  }
}
