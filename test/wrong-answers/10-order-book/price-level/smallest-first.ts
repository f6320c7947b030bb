/** Wrong: keeps the queue ordered by size, as a heap of (price, quantity, id) does: size before time. */

import * as right from '../../../../solutions/10-order-book/price-level.js';

export class PriceLevel extends right.PriceLevel {
  override push(order: right.Order): void {
    super.push(order);
    const waiting = [...this.queue()].sort((a, b) => a.qtyLots - b.qtyLots);
    for (const { id } of waiting) this.remove(id);
    for (const sorted of waiting) super.push(sorted);
  }
}
