/**
 * A price level: the orders that wait at one price, first come, first served.
 *
 * New orders go to the back of the queue, trades take from its front, and an order that is filled in
 * part keeps its place. The level knows its total without adding it up: whatever changes the queue
 * changes the total by as much. Equation (5) of notebook 10. An array will do for the queue here;
 * the exercise constant-time-cancel replaces it.
 *
 * Steps are counted, not timed, and by the JavaScript engine itself, as for a coverage report: each
 * call of a function and each entry into a loop's body, a branch or a callback is a step, and so is
 * each element that a built-in (`reduce`, `indexOf`, a spread, …) looks at. Nothing has to be written
 * for it. "O(1)" is passed where 100 times as many orders take at most half as many steps again.
 */

import type { Lots, OrderId } from '../../src/units/index.js';

/** An order in the queue. `qtyLots` is what is still open. */
export interface Order {
  readonly id: OrderId;
  readonly qtyLots: Lots;
}

/** What one order got out of a trade. */
export interface Fill {
  readonly id: OrderId;
  readonly qtyLots: Lots;
}

/** A level is empty when it is made. What it has returned never changes afterwards. */
export class PriceLevel {
  /** Q, the open lots of all orders together; 0 where there are none. O(1), in counted steps. */
  get qtyLots(): Lots {
    throw new Error('TODO 10-order-book/price-level');
  }

  /** How many orders wait. O(1), in counted steps. */
  get orders(): number {
    throw new Error('TODO 10-order-book/price-level');
  }

  /** The order that is served next, with what it still has open; undefined where none waits. */
  front(): Order | undefined {
    throw new Error('TODO 10-order-book/price-level');
  }

  /** The orders from front to back, as a new array: changing it does not change the level. */
  queue(): readonly Order[] {
    throw new Error('TODO 10-order-book/price-level');
  }

  /**
   * Puts an order at the back. An id that has left may come again, at the back like any other.
   * @param order never changed, not later either
   * @throws RangeError where an order with this id waits here already, or the quantity is not a whole
   * number above 0; the level is left as it was
   * @example level.push({ id: orderId(1), qtyLots: lots(10) })
   */
  push(order: Order): void {
    throw new Error('TODO 10-order-book/price-level');
  }

  /**
   * Trades lots with the queue, from its front.
   *
   * Each order gives all it has before the next one is asked. An order that is left with nothing
   * leaves the queue; the last one to be asked may keep a rest, and then keeps its place at the front.
   * Where the level has fewer lots than wanted, all of them are taken, and the level is empty.
   *
   * @param qtyLots how many are wanted
   * @returns what each order gave, in the order in which they were served, none of 0 lots; empty where
   * nobody waits
   * @throws RangeError where the quantity is not a whole number above 0; the level is left as it was
   * @example
   * // 1 with 10 lots, then 2 with 5:
   * level.fill(lots(12)) // [{ id: 1, qtyLots: 10 }, { id: 2, qtyLots: 2 }], and 2 keeps 3 lots
   */
  fill(qtyLots: Lots): readonly Fill[] {
    throw new Error('TODO 10-order-book/price-level');
  }

  /**
   * Takes an order out, wherever it stands; the others keep their order. This one may walk the queue.
   * @returns it, with what it still had open, or undefined where no order has this id
   * @example level.remove(orderId(1))
   */
  remove(id: OrderId): Order | undefined {
    throw new Error('TODO 10-order-book/price-level');
  }
}
