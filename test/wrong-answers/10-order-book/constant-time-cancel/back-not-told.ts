/** Wrong: does not tell the queue when its last order leaves, so that the next one joins behind nobody. */

import type { Order } from '../../../../solutions/10-order-book/constant-time-cancel.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

interface Node {
  order: Order;
  ahead: Node | undefined;
  behind: Node | undefined;
}

export class OrderQueue {
  readonly #nodes = new Map<OrderId, Node>();
  #front: Node | undefined;
  #back: Node | undefined;
  #qtyLots = 0;

  get qtyLots(): Lots {
    return lots(this.#qtyLots);
  }

  get orders(): number {
    return this.#nodes.size;
  }

  front(): Order | undefined {
    return this.#front?.order;
  }

  queue(): readonly Order[] {
    const orders: Order[] = [];
    for (let node = this.#front; node !== undefined; node = node.behind) orders.push(node.order);
    return orders;
  }

  ahead(id: OrderId): Order | undefined {
    return this.#nodes.get(id)?.ahead?.order;
  }

  behind(id: OrderId): Order | undefined {
    return this.#nodes.get(id)?.behind?.order;
  }

  push({ id, qtyLots }: Order): void {
    if (this.#nodes.has(id) || !Number.isSafeInteger(qtyLots) || qtyLots <= 0) {
      throw new RangeError(`Cannot queue order ${id} of ${qtyLots} lots`);
    }
    const node: Node = { order: { id, qtyLots }, ahead: this.#back, behind: undefined };
    if (this.#back === undefined) this.#front = node;
    else this.#back.behind = node;
    this.#back = node;
    this.#nodes.set(id, node);
    this.#qtyLots += qtyLots;
  }

  cancel(id: OrderId): Order | undefined {
    const node = this.#nodes.get(id);
    if (node === undefined) return undefined;
    if (node.ahead === undefined) this.#front = node.behind;
    else node.ahead.behind = node.behind;
    if (node.behind !== undefined) node.behind.ahead = node.ahead;
    this.#nodes.delete(id);
    this.#qtyLots -= node.order.qtyLots;
    return node.order;
  }

  reduce(id: OrderId, byLots: Lots): void {
    const node = this.#nodes.get(id);
    const open = node?.order.qtyLots ?? 0;
    if (!node || !Number.isSafeInteger(byLots) || byLots <= 0 || byLots > open) {
      throw new RangeError(`Cannot reduce order ${id} by ${byLots} lots`);
    }
    if (byLots === open) {
      this.cancel(id);
      return;
    }
    node.order = { id, qtyLots: lots(open - byLots) };
    this.#qtyLots -= byLots;
  }
}
