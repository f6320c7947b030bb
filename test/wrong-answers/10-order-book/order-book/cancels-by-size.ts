/** Wrong: has no ids in its queues: a cancel takes the first order there of the same size. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { OrderId } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  readonly #orders = new Map<OrderId, right.Order>();

  override add(order: right.Order): void {
    super.add(order);
    this.#orders.set(order.id, order);
  }

  override cancel(id: OrderId): right.Order | undefined {
    const order = this.#orders.get(id);
    if (order === undefined) return undefined;
    this.#orders.delete(id);
    const queue = this.queueAt(order.side, order.priceTicks);
    const alike = queue.find((waiting) => waiting.qtyLots === order.qtyLots) ?? order;
    super.cancel(alike.id);
    return order;
  }
}
