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

import { SortedMap } from 'sortedcontainers-ts';
import { type Lots, lots, type OrderId, type Side, type Ticks } from '../../src/units/index.js';

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

/** A `Map` keeps its entries in the order in which they came: a queue with look-up by id. */
interface Queue {
  qtyLots: number;
  readonly orders: Map<number, Order>;
}

/** A book is empty when it is made. Orders that it is given are never changed. */
export class OrderBook {
  readonly #live = new Map<number, Order>();
  readonly #sides: Readonly<Record<Side, SortedMap<number, Queue>>> = {
    buy: new SortedMap<number, Queue>([], { comparator: (a, b) => b - a }),
    sell: new SortedMap<number, Queue>([], { comparator: (a, b) => a - b }),
  };

  /**
   * The best level of a side: the highest price that is bid (`buy`), or the lowest that is asked
   * (`sell`). Undefined where nobody rests on that side. O(1), in counted steps, however many levels
   * there are and however many orders rest at the best one.
   * @example book.best('buy') // { priceTicks: 9995, qtyLots: 30, orders: 2 }
   */
  best(side: Side): Level | undefined {
    const entry = this.#sides[side].entryAt(0);
    if (entry === undefined) return undefined;
    const [priceTicks, { qtyLots, orders }] = entry;
    return { priceTicks: priceTicks as Ticks, qtyLots: lots(qtyLots), orders: orders.size };
  }

  /** The best bid's price, in ticks; undefined where nobody bids. 0 and less are prices. O(1). */
  bestBid(): Ticks | undefined {
    return this.best('buy')?.priceTicks;
  }

  /** The best ask's price, in ticks; undefined where nobody asks. 0 and less are prices. O(1). */
  bestAsk(): Ticks | undefined {
    return this.best('sell')?.priceTicks;
  }

  /** m = (b + a) / 2 in ticks, perhaps half a tick; undefined unless both sides are there. O(1). */
  mid(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid === undefined || ask === undefined ? undefined : (bid + ask) / 2;
  }

  /** s = a − b in ticks; undefined unless both sides are there. O(1). */
  spread(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid === undefined || ask === undefined ? undefined : ask - bid;
  }

  /** The levels of a side, best first, at most `levelsMax` of them. A new array. */
  depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly Level[] {
    const levels: Level[] = [];
    for (const [priceTicks, { qtyLots, orders }] of this.#sides[side]) {
      if (levels.length >= levelsMax) break;
      levels.push({ priceTicks: priceTicks as Ticks, qtyLots: lots(qtyLots), orders: orders.size });
    }
    return levels;
  }

  /** The orders at a price of a side, first come first; a new array, empty where nobody rests. */
  queueAt(side: Side, priceTicks: Ticks): readonly Order[] {
    return [...(this.#sides[side].get(priceTicks)?.orders.values() ?? [])];
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
    this.#demandAddable(order);
    const levels = this.#sides[order.side];
    let level = levels.get(order.priceTicks);
    if (level === undefined) {
      level = { qtyLots: 0, orders: new Map() };
      levels.set(order.priceTicks, level);
    }
    level.orders.set(order.id, order);
    level.qtyLots += order.qtyLots;
    this.#live.set(order.id, order);
  }

  /**
   * Takes an order out by its id alone; a level that is left without orders goes too. O(log levels),
   * in counted steps, whichever order it is: no level is searched for it. (Walking along the queue of
   * its own level is allowed here; the exercise constant-time-cancel does without.)
   * @returns the order, or undefined where none has this id; the book is then left as it was
   * @example book.cancel(orderId(1))
   */
  cancel(id: OrderId): Order | undefined {
    const order = this.#live.get(id);
    if (order === undefined) return undefined;
    const levels = this.#sides[order.side];
    const level = levels.get(order.priceTicks) as Queue;
    level.orders.delete(id);
    level.qtyLots -= order.qtyLots;
    if (level.orders.size === 0) levels.delete(order.priceTicks);
    this.#live.delete(id);
    return order;
  }

  #demandAddable({ id, side, priceTicks, qtyLots }: Order): void {
    demand('its id must be new', id, !this.#live.has(id));
    demand('its quantity must be whole and above 0', qtyLots, isWhole(qtyLots) && qtyLots > 0);
    demand('its price must be whole', priceTicks, isWhole(priceTicks));
    const other = side === 'buy' ? this.bestAsk() : this.bestBid();
    const trades =
      other !== undefined && (side === 'buy' ? priceTicks >= other : priceTicks <= other);
    demand(`it must not reach the other side's best of ${other}`, priceTicks, !trades);
  }
}

const isWhole = Number.isSafeInteger;

function demand(requirement: string, value: number, holds: boolean): void {
  if (!holds)
    throw new RangeError(`Cannot add an order: ${requirement}, current value is ${value}`);
}
