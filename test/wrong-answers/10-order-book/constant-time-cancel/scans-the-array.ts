/** Wrong: keeps the queue in an array, looks for the order from the front, and splices it out. */

import type { Order } from '../../../../solutions/10-order-book/constant-time-cancel.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export class OrderQueue {
  readonly #waiting: { id: OrderId; qtyLots: Lots }[] = [];
  #qtyLots = 0;

  get qtyLots(): Lots {
    return lots(this.#qtyLots);
  }

  get orders(): number {
    return this.#waiting.length;
  }

  front(): Order | undefined {
    return this.queue()[0];
  }

  queue(): readonly Order[] {
    return this.#waiting.map((order) => ({ ...order }));
  }

  ahead(id: OrderId): Order | undefined {
    return this.queue()[this.#placeOf(id) - 1];
  }

  behind(id: OrderId): Order | undefined {
    const place = this.#placeOf(id);
    return place < 0 ? undefined : this.queue()[place + 1];
  }

  push({ id, qtyLots }: Order): void {
    if (this.#placeOf(id) >= 0 || !Number.isSafeInteger(qtyLots) || qtyLots <= 0) {
      throw new RangeError(`Cannot queue order ${id} of ${qtyLots} lots`);
    }
    this.#waiting.push({ id, qtyLots });
    this.#qtyLots += qtyLots;
  }

  cancel(id: OrderId): Order | undefined {
    const place = this.#placeOf(id);
    if (place < 0) return undefined;
    const [order] = this.#waiting.splice(place, 1);
    this.#qtyLots -= order?.qtyLots ?? 0;
    return order;
  }

  reduce(id: OrderId, byLots: Lots): void {
    const order = this.#waiting[this.#placeOf(id)];
    if (!order || !Number.isSafeInteger(byLots) || byLots <= 0 || byLots > order.qtyLots) {
      throw new RangeError(`Cannot reduce order ${id} by ${byLots} lots`);
    }
    if (byLots === order.qtyLots) {
      this.cancel(id);
      return;
    }
    order.qtyLots = lots(order.qtyLots - byLots);
    this.#qtyLots -= byLots;
  }

  #placeOf(id: OrderId): number {
    return this.#waiting.findIndex((order) => order.id === id);
  }
}
