/**
 * A queue from which an order can leave anywhere, at once: a doubly linked list and a map of its nodes.
 *
 * Most orders are cancelled, not traded, so the cancel is the call that has to be cheap. An array
 * finds an order by walking and closes the gap by moving everybody behind it. Here the map finds the
 * order's node, and its two neighbours are joined over the gap. Notebook 10, "Cancel".
 *
 * Steps are counted, not timed, and by the JavaScript engine itself, as for a coverage report: each
 * call of a function and each entry into a loop's body, a branch or a callback is a step; so is each
 * element of an array that a built-in looks at or moves (`indexOf`, `splice`, `shift`, a spread, …),
 * and each entry that an iterator gives. A `Map` finds, adds or deletes a key in one. Nothing has to
 * be written for it, and no structure is prescribed. Every method but `queue()` is O(1) in the worst
 * case, not on average: 100 times as many orders, or as many that were cancelled before, may take at
 * most half as many steps again.
 */

import type { Lots, OrderId } from '../../src/units/index.js';

/** An order in the queue. `qtyLots` is what is still open. */
export interface Order {
  readonly id: OrderId;
  readonly qtyLots: Lots;
}

/** A queue is empty when it is made. What it has returned never changes afterwards. */
export class OrderQueue {
  /** The open lots of all orders together; 0 where there are none. O(1). */
  get qtyLots(): Lots {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /** How many orders wait. O(1). */
  get orders(): number {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /** The order that is served next; undefined where none waits. O(1). */
  front(): Order | undefined {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /** The orders from front to back, as a new array: changing it does not change the queue. O(orders). */
  queue(): readonly Order[] {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /** The order that is served just before this one; undefined at the front, or where the id is not here. O(1). */
  ahead(id: OrderId): Order | undefined {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /** The order that is served just after this one; undefined at the back, or where the id is not here. O(1). */
  behind(id: OrderId): Order | undefined {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /**
   * Puts an order at the back. O(1).
   * @param order never changed, not later either
   * @throws RangeError where an order with this id waits here already, or the quantity is not a whole
   * number above 0; the queue is left as it was. An id that has left may come again.
   * @example queue.push({ id: orderId(1), qtyLots: lots(10) })
   */
  push(order: Order): void {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /**
   * Takes an order out, wherever it stands; the others keep their order. O(1).
   * @returns it, with what it still had open, or undefined where no order has this id
   * @example queue.cancel(orderId(1))
   */
  cancel(id: OrderId): Order | undefined {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }

  /**
   * Takes lots off an order (a fill in part, or an owner who wants less). It keeps its place; where
   * nothing is left, it leaves the queue. O(1).
   * @throws RangeError where no order has this id, or the lots are not a whole number from 1 to what
   * it has open; the queue is left as it was
   * @example queue.reduce(orderId(1), lots(4))
   */
  reduce(id: OrderId, byLots: Lots): void {
    throw new Error('TODO 10-order-book/constant-time-cancel');
  }
}
