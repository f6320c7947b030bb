/**
 * What anyone may ask of the fast engine's book, answered from its arrays as plain values.
 *
 * The touch and a level's lots are O(1) reads; depth and queues are copied out when they are asked
 * for, because an array that is written over cannot be handed to a stranger.
 */

import type { BookView, DepthLevel } from '../../book/index.js';
import type { Lots, OrderId, Side, Ticks } from '../../units/index.js';
import type { EngineOrder } from '../matching-engine.js';
import { POLICIES } from './encode-command.js';
import type { FastBook } from './fast-book.js';
import { TRAITS } from './fast-matcher.js';
import { ORDER } from './order-pool.js';
import { LEVEL } from './price-ladder.js';

export class FastBookView implements BookView<EngineOrder> {
  readonly #book: FastBook;
  readonly #id = new Float64Array(1);

  constructor(book: FastBook) {
    this.#book = book;
  }

  bestBid(): Ticks | undefined {
    return this.#best(0);
  }

  bestAsk(): Ticks | undefined {
    return this.#best(1);
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
    return this.#book.f64[this.#level(side, priceTicks) >> 1] as Lots;
  }

  depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly DepthLevel[] {
    const { i32, f64 } = this.#book;
    const depth: DepthLevel[] = [];
    for (const level of this.#levels(side)) {
      if (depth.length >= levelsMax) break;
      depth.push({
        priceTicks: i32[level | LEVEL.price] as Ticks,
        qtyLots: f64[level >> 1] as Lots,
        orders: i32[level | LEVEL.orders] as number,
      });
    }
    return depth;
  }

  queueAt(side: Side, priceTicks: number): readonly EngineOrder[] {
    const level = this.#level(side, priceTicks);
    return level === 0 ? [] : [...this.#queue(level)];
  }

  order(id: number): EngineOrder | undefined {
    this.#id[0] = id;
    const order = this.#book.find(this.#id, 0);
    return order === 0 ? undefined : this.#read(order);
  }

  get orderCount(): number {
    return this.#book.orderCount;
  }

  /** The orders of a side in the order in which they would trade. */
  *inPriority(side: Side): Iterable<EngineOrder> {
    for (const level of this.#levels(side)) yield* this.#queue(level);
  }

  #best(side: number): Ticks | undefined {
    const level = this.#book.bestLevel(side);
    return level === 0 ? undefined : (this.#book.i32[level | LEVEL.price] as Ticks);
  }

  /** The level of a price where it holds orders of this side, or 0. */
  #level(side: Side, priceTicks: number): number {
    const { i32 } = this.#book;
    const level = Number.isInteger(priceTicks) ? this.#book.findLevel(priceTicks) : 0;
    const here = i32[level | LEVEL.orders] !== 0 && i32[level | LEVEL.side] === codeOf(side);
    return level !== 0 && here ? level : 0;
  }

  *#levels(side: Side): Iterable<number> {
    const book = this.#book;
    let level = book.bestLevel(codeOf(side));
    while (level !== 0) {
      yield level;
      level = side === 'buy' ? book.below(level) : book.above(level);
    }
  }

  *#queue(level: number): Iterable<EngineOrder> {
    const { i32 } = this.#book;
    let order = i32[level | LEVEL.first]!;
    for (; order !== level; order = i32[order | ORDER.next]!) yield this.#read(order);
  }

  #read(order: number): EngineOrder {
    const { i32, f64 } = this.#book;
    const level = i32[order | ORDER.level]! & -2;
    const traits = this.#book.traitsOf(order);
    return {
      id: f64[order >> 1] as OrderId,
      side: i32[level | LEVEL.side] === 0 ? 'buy' : 'sell',
      priceTicks: i32[level | LEVEL.price] as Ticks,
      qtyLots: f64[(order >> 1) | 1] as Lots,
      owner: traits >>> TRAITS.ownerShift || undefined,
      postOnly: (traits & TRAITS.postOnly) !== 0,
      selfTrade: POLICIES[traits & TRAITS.policy]!,
    };
  }
}

function codeOf(side: Side): number {
  return side === 'buy' ? 0 : 1;
}
