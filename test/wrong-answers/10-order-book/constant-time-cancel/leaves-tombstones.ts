/** Wrong: marks cancelled orders as dead and leaves them in the queue, where the others step over them. */

import type { Order } from '../../../../solutions/10-order-book/constant-time-cancel.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export class OrderQueue {
  readonly #slots: (Order | undefined)[] = [];
  readonly #places = new Map<OrderId, number>();
  #first = 0;
  #qtyLots = 0;

  get qtyLots(): Lots {
    return lots(this.#qtyLots);
  }

  get orders(): number {
    return this.#places.size;
  }

  front(): Order | undefined {
    while (this.#first < this.#slots.length && this.#slots[this.#first] === undefined)
      this.#first++;
    return this.#slots[this.#first];
  }

  queue(): readonly Order[] {
    return this.#slots.filter((order): order is Order => order !== undefined);
  }

  ahead(id: OrderId): Order | undefined {
    return this.#next(id, -1);
  }

  behind(id: OrderId): Order | undefined {
    return this.#next(id, 1);
  }

  push({ id, qtyLots }: Order): void {
    if (this.#places.has(id) || !Number.isSafeInteger(qtyLots) || qtyLots <= 0) {
      throw new RangeError(`Cannot queue order ${id} of ${qtyLots} lots`);
    }
    this.#places.set(id, this.#slots.push({ id, qtyLots }) - 1);
    this.#qtyLots += qtyLots;
  }

  cancel(id: OrderId): Order | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const order = this.#slots[place];
    this.#slots[place] = undefined;
    this.#places.delete(id);
    this.#qtyLots -= order?.qtyLots ?? 0;
    return order;
  }

  reduce(id: OrderId, byLots: Lots): void {
    const place = this.#places.get(id) ?? -1;
    const open = this.#slots[place]?.qtyLots ?? 0;
    if (!Number.isSafeInteger(byLots) || byLots <= 0 || byLots > open) {
      throw new RangeError(`Cannot reduce order ${id} by ${byLots} lots`);
    }
    if (byLots === open) {
      this.cancel(id);
      return;
    }
    this.#slots[place] = { id, qtyLots: lots(open - byLots) };
    this.#qtyLots -= byLots;
  }

  #next(id: OrderId, direction: 1 | -1): Order | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    let at = place + direction;
    while (at >= 0 && at < this.#slots.length && this.#slots[at] === undefined) at += direction;
    return this.#slots[at];
  }
}
