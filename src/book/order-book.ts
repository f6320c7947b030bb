/**
 * The order book: two sides of price levels, and a map from an order's id to its place in a queue.
 *
 * The map is what makes a cancel cheap: no level is searched, the order leaves its queue in O(1),
 * plus O(log levels) where it was the last of its level. A book only keeps orders, it never trades:
 * that is the matching engine's work. Always: the best bid is below the best ask, the lots of a level
 * are the sum of its orders, and orders at a price stay in the order in which they came. The book
 * keeps whatever else an order carries (`O`) and never changes an order it was given. Chapter 10.
 */

import type { Lots, OrderId, Side, Ticks } from '../units/index.js';
import { BookSide } from './book-side.js';
import type { BookView, DepthLevel, RestingOrder } from './book-view.js';
import type { QueuePlace } from './price-level.js';

/**
 * A price-time ordered book.
 * @example
 * const book = new OrderBook();
 * book.add({ id: orderId(1), side: 'buy', priceTicks: ticks(9995), qtyLots: lots(10) });
 * book.bestBid(); // 9995
 */
export class OrderBook<O extends RestingOrder = RestingOrder> implements BookView<O> {
  readonly #bids = new BookSide<O>('buy');
  readonly #asks = new BookSide<O>('sell');
  readonly #places = new Map<number, QueuePlace<O>>();

  bestBid(): Ticks | undefined {
    return this.#bids.bestPrice();
  }

  bestAsk(): Ticks | undefined {
    return this.#asks.bestPrice();
  }

  mid(): number | undefined {
    const bid = this.bestBid();
    const ask = this.bestAsk();
    return bid === undefined || ask === undefined ? undefined : bid + (ask - bid) / 2;
  }

  spread(): number | undefined {
    const bid = this.bestBid();
    const ask = this.bestAsk();
    return bid === undefined || ask === undefined ? undefined : ask - bid;
  }

  qtyAt(side: Side, priceTicks: number): Lots {
    return this.#side(side).level(priceTicks)?.qtyLots ?? (0 as Lots);
  }

  depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly DepthLevel[] {
    return this.#side(side).depth(levelsMax);
  }

  queueAt(side: Side, priceTicks: number): readonly O[] {
    return [...(this.#side(side).level(priceTicks) ?? [])];
  }

  order(id: number): O | undefined {
    return this.#places.get(id)?.order;
  }

  get orderCount(): number {
    return this.#places.size;
  }

  /** The order of a side that trades next: the first in the queue at the best price. O(1). */
  front(side: Side): O | undefined {
    return this.#side(side).best()?.front();
  }

  /** The orders of a side in the order in which they would trade. */
  *inPriority(side: Side): Iterable<O> {
    for (const level of this.#side(side).levels()) yield* level;
  }

  /**
   * Puts an order at the back of the queue at its price. O(log levels).
   * @throws RangeError where the id already rests here, nothing is open, or the book would be crossed
   */
  add(order: O): void {
    const { id, side, priceTicks, qtyLots } = order;
    if (this.#places.has(id)) {
      throw new RangeError(`Cannot add an order: its id must be new, current value is ${id}`);
    }
    if (!(qtyLots > 0)) {
      throw new RangeError(
        `Cannot add an order: its quantity must be positive, current value is ${qtyLots}`,
      );
    }
    const other = side === 'buy' ? this.bestAsk() : this.bestBid();
    if (other !== undefined && (side === 'buy' ? priceTicks >= other : priceTicks <= other)) {
      throw new RangeError(
        `Cannot add an order: a ${side} must not reach the other side's best of ${other}, current value is ${priceTicks}`,
      );
    }
    this.#places.set(id, this.#side(side).append(order));
  }

  /** Takes an order out. O(1), or O(log levels) where its level leaves too. @returns it, or undefined */
  remove(id: OrderId): O | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    this.#places.delete(id);
    this.#side(place.order.side).remove(place);
    return place.order;
  }

  /**
   * Takes lots off an order, which keeps its place; one with nothing left leaves the book. O(1).
   * @throws RangeError where the id does not rest here, or has fewer lots open
   */
  reduce(id: OrderId, byLots: number): void {
    const place = this.#places.get(id);
    if (place === undefined) {
      throw new RangeError(`Cannot reduce an order: its id must rest here, current value is ${id}`);
    }
    const leftLots = place.order.qtyLots - byLots;
    if (!(byLots >= 0) || leftLots < 0) {
      throw new RangeError(
        `Cannot reduce order ${id}: by 0 to ${place.order.qtyLots} lots, current value is ${byLots}`,
      );
    }
    if (leftLots === 0) this.remove(id);
    else place.level.replace(place, { ...place.order, qtyLots: leftLots as Lots });
  }

  #side(side: Side): BookSide<O> {
    return side === 'buy' ? this.#bids : this.#asks;
  }
}
