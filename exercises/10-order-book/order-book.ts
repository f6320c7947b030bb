/**
 * The order book: two sides of price levels, sorted, and a map from ids to orders.
 *
 * A book only keeps orders; trading is the work of the matching engine, chapter 11. Always: the best
 * bid is below the best ask, no level is empty, a level's lots are the sum of its orders', and orders
 * at a price stay in the order in which they came. Equations (1) to (5) of notebook 10. `SortedMap` of
 * `sortedcontainers-ts` keeps keys in order: `new SortedMap<number, Level>([], { comparator })`.
 *
 * Steps are counted, not timed, and by the JavaScript engine itself, as for a coverage report: each
 * call of a function and each entry into a loop's body, a branch or a callback is a step, and so is
 * each element that a built-in (`indexOf`, `sort`, a spread, …) looks at. A `Map` finds a key in one.
 * What `splice` moves inside an array is not counted here. "O(1)" is passed where 100 times as many
 * levels take at most half as many steps again, "O(log levels)" where they take at most four times.
 */

import type { Lots, OrderId, Side, Ticks } from '../../src/units/index.js';

export interface Order {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** One price of one side: all its lots together, and how many orders they belong to. */
export interface Level {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  readonly orders: number;
}

/** A book is empty when it is made. Orders that it is given are never changed. */
export class OrderBook {
  /**
   * The best level of a side: the highest price that is bid (`buy`), or the lowest that is asked
   * (`sell`). Undefined where nobody rests on that side. O(1), in counted steps, however many levels
   * there are and however many orders rest at the best one.
   * @example book.best('buy') // { priceTicks: 9995, qtyLots: 30, orders: 2 }
   */
  best(side: Side): Level | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** The best bid's price, in ticks; undefined where nobody bids. 0 and less are prices. O(1). */
  bestBid(): Ticks | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** The best ask's price, in ticks; undefined where nobody asks. 0 and less are prices. O(1). */
  bestAsk(): Ticks | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** m = (b + a) / 2 in ticks, perhaps half a tick; undefined unless both sides are there. O(1). */
  mid(): number | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** s = a − b in ticks; undefined unless both sides are there. O(1). */
  spread(): number | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** The levels of a side, best first, at most `levelsMax` of them. A new array. */
  depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly Level[] {
    throw new Error('TODO 10-order-book/order-book');
  }

  /** The orders at a price of a side, first come first; a new array, empty where nobody rests. */
  queueAt(side: Side, priceTicks: Ticks): readonly Order[] {
    throw new Error('TODO 10-order-book/order-book');
  }

  /**
   * Puts an order at the back of the queue at its price. O(log levels), in counted steps.
   *
   * @param order never changed, not later either
   * @throws RangeError where an order with this id rests in the book already, on either side; where
   * the quantity is not a whole number above 0, or the price not a whole number; where the order would
   * trade, since a buy reaches the best ask (or a sell the best bid), or is beyond it. The book is left
   * as it was. An id that has been cancelled may be used again.
   * @example
   * book.add({ id: orderId(1), side: 'buy', priceTicks: ticks(9995), qtyLots: lots(10) })
   */
  add(order: Order): void {
    throw new Error('TODO 10-order-book/order-book');
  }

  /**
   * Takes an order out by its id alone; a level that is left without orders goes too. O(log levels),
   * in counted steps, whichever order it is: no level is searched for it. (Walking along the queue of
   * its own level is allowed here; the exercise constant-time-cancel does without.)
   * @returns the order, or undefined where none has this id; the book is then left as it was
   * @example book.cancel(orderId(1))
   */
  cancel(id: OrderId): Order | undefined {
    throw new Error('TODO 10-order-book/order-book');
  }
}
