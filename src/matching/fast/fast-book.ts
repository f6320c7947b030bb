/**
 * The book of the fast engine: queues of orders at the levels, and the touch.
 *
 * A queue is intrusive: the neighbours' addresses are in an order's own record, so it joins and leaves
 * in a few writes, wherever it stands. The best level of each side and its price are kept at a fixed
 * address, with no search behind it; only a level that becomes empty makes the ladder look for the
 * next. What anyone may ask of the book is in `fast-book-view.ts`.
 */

import { FIXED } from './arena.js';
import { ORDER } from './order-pool.js';
import { LEVEL, PriceLadder } from './price-ladder.js';

// Taken apart into constants of this module, which the optimising compiler folds.
const { touch: TOUCH, touchPrice: TOUCH_PRICE } = FIXED;
const { next: NEXT, previous: PREVIOUS, level: ORDER_LEVEL } = ORDER;
const { last: LAST, orders: ORDERS, price: PRICE, side: SIDE } = LEVEL;

/** The best prices of empty sides: below every price, and above. */
const NO_BID = -1;
const NO_ASK = 2147483647;

export class FastBook extends PriceLadder {
  constructor() {
    super();
    this.i32[TOUCH_PRICE] = NO_BID;
    this.i32[TOUCH_PRICE | 1] = NO_ASK;
  }

  /** The best level of a side (0 buy, 1 sell), or 0. O(1). */
  bestLevel(side: number): number {
    return this.i32[TOUCH | side]!;
  }

  /** Whether an order of a side, at this price, would trade now. */
  protected crosses(side: number, priceTicks: number): boolean {
    return advantage(side, priceTicks, this.i32[TOUCH_PRICE | (side ^ 1)]!) >= 0;
  }

  /** Puts a record, its lots written, at the back of a level's queue. Its traits are set afterwards. */
  protected enqueue(level: number, order: number, side: number, priceTicks: number): void {
    const { i32, f64 } = this;
    const last = i32[level | LAST]!;
    i32[order | NEXT] = level;
    i32[order | PREVIOUS] = last;
    i32[order | ORDER_LEVEL] = level;
    i32[last | NEXT] = order;
    i32[level | LAST] = order;
    i32[level | ORDERS] = (i32[level | ORDERS]! + 1) | 0;
    f64[level >> 1]! += f64[(order >> 1) | 1]!;
    if (last === level) this.begun(level, side, priceTicks);
  }

  /** A level's first order has come: the level is the best, where its price is. */
  protected begun(level: number, side: number, priceTicks: number): void {
    const { i32 } = this;
    i32[level | PRICE] = priceTicks;
    i32[level | SIDE] = side;
    this.occupy(level);
    if (advantage(side, priceTicks, i32[TOUCH_PRICE | side]!) > 0) {
      i32[TOUCH | side] = level;
      i32[TOUCH_PRICE | side] = priceTicks;
    }
  }

  /** Takes a record out of its queue; the record itself is still to be released, or queued again. */
  protected unlink(order: number): void {
    const { i32, f64 } = this;
    const level = i32[order | ORDER_LEVEL]! & -2;
    const next = i32[order | NEXT]!;
    const previous = i32[order | PREVIOUS]!;
    i32[previous | NEXT] = next;
    i32[next | PREVIOUS] = previous;
    i32[level | ORDERS] = (i32[level | ORDERS]! - 1) | 0;
    f64[level >> 1]! -= f64[(order >> 1) | 1]!;
    if (next === previous && next === level) this.emptied(level, i32[level | SIDE]!);
  }

  /** A level's last order is gone: the next level is the best, where this one was. */
  protected emptied(level: number, side: number): void {
    const { i32 } = this;
    this.vacate(level);
    if (i32[TOUCH | side] !== level) return;
    const best = side === 0 ? this.below(level) : this.above(level);
    const none = side === 0 ? NO_BID : NO_ASK;
    i32[TOUCH | side] = best;
    i32[TOUCH_PRICE | side] = best === 0 ? none : i32[best | PRICE]!;
  }
}

/**
 * How far a price goes beyond another, in the eyes of a buyer (0) or a seller (1): a positive number
 * of ticks where it is the more eager. A multiplication by 1 or -1 instead of an `if`, because sides
 * come at random and a branch that is guessed wrong costs as much as 20 instructions.
 */
export function advantage(side: number, priceTicks: number, otherTicks: number): number {
  return Math.imul((priceTicks - otherTicks) | 0, 1 - (side << 1));
}
