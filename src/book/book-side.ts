/**
 * One side of the book: its price levels in a sorted map, best price first.
 *
 * Bids sort downwards and asks upwards, so that on both sides the best level is simply the first.
 * Finding a level costs O(log levels), the best one O(1); levels are made when the first order
 * arrives and leave with the last, so no level here is ever empty. Taught in chapter 10, order-book.
 */

import { SortedMap } from 'sortedcontainers-ts';
import type { Side, Ticks } from '../units/index.js';
import type { DepthLevel, RestingOrder } from './book-view.js';
import { PriceLevel, type QueuePlace } from './price-level.js';

export class BookSide<O extends RestingOrder> {
  readonly #levels: SortedMap<number, PriceLevel<O>>;

  constructor(side: Side) {
    const comparator = side === 'buy' ? highestFirst : lowestFirst;
    this.#levels = new SortedMap<number, PriceLevel<O>>([], { comparator });
  }

  /** The best price, or undefined where the side is empty. O(1). */
  bestPrice(): Ticks | undefined {
    return this.#levels.at(0) as Ticks | undefined;
  }

  /** The level with the best price. O(1). */
  best(): PriceLevel<O> | undefined {
    return this.#levels.entryAt(0)?.[1];
  }

  /** The level at a price. O(log levels). */
  level(priceTicks: number): PriceLevel<O> | undefined {
    return this.#levels.get(priceTicks);
  }

  /** Queues an order at its price, making the level where it is the first. O(log levels). */
  append(order: O): QueuePlace<O> {
    let level = this.#levels.get(order.priceTicks);
    if (level === undefined) {
      level = new PriceLevel<O>(order.priceTicks);
      this.#levels.set(order.priceTicks, level);
    }
    return level.append(order);
  }

  /** Takes an order out in O(1); the last one of a level takes the level along, in O(log levels). */
  remove(place: QueuePlace<O>): void {
    place.level.remove(place);
    if (place.level.orders === 0) this.#levels.delete(place.level.priceTicks);
  }

  /** The levels from the best on. */
  levels(): Iterable<PriceLevel<O>> {
    return this.#levels.values();
  }

  /** The first levels as plain values. O(levels returned). */
  depth(levelsMax: number): readonly DepthLevel[] {
    const depth: DepthLevel[] = [];
    for (const level of this.#levels.values()) {
      if (depth.length >= levelsMax) break;
      const { priceTicks, qtyLots, orders } = level;
      depth.push({ priceTicks, qtyLots, orders });
    }
    return depth;
  }
}

const highestFirst = (a: number, b: number): number => b - a;
const lowestFirst = (a: number, b: number): number => a - b;
