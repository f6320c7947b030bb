/**
 * Self-trade prevention: what happens instead, when an order would trade with one of the same owner.
 *
 * Such a trade moves nothing but the volume that others see, so exchanges offer to prevent it (and
 * where it is done on purpose it is forbidden: a wash trade). The question is put afresh for each
 * maker that the order meets, in the middle of a sweep too. Nothing is changed in place: a new book is
 * returned. Rules (1) to (4) and (8) of notebook 11.
 */

import type { Lots, OrderId, Side, Ticks } from '../../src/units/index.js';

/** Buy or sell at `priceTicks` or better. In a book, `qtyLots` is what is still open. */
export interface Order {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  /** Whose order it is. Undefined is nobody's: it trades with everybody, also with another such order. */
  readonly owner: number | undefined;
}

/**
 * All that rests. On each side the best price comes first (the highest bid, the lowest ask), and at
 * one price the order that came first. No bid reaches an ask.
 */
export interface Book {
  readonly bids: readonly Order[];
  readonly asks: readonly Order[];
}

/**
 * What happens instead of a trade with one's own resting order.
 * - `allow`: nothing is prevented, they trade.
 * - `cancel-newest`: what is left of the arriving order is cancelled; the resting one stays.
 * - `cancel-oldest`: the resting order is cancelled; the arriving one goes on to the next.
 * - `cancel-both`: the resting order and what is left of the arriving one are cancelled.
 * - `decrement`: both lose the smaller of the two open quantities, without a trade. One that has none
 *   left is gone; a resting one that has some keeps its place; an arriving one that has some goes on.
 */
export type Policy = 'allow' | 'cancel-newest' | 'cancel-oldest' | 'cancel-both' | 'decrement';

/** Two orders met: the maker rested, the taker arrived. */
export interface Traded {
  readonly kind: 'traded';
  readonly makerId: OrderId;
  readonly takerId: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** An order lost lots without a trade, because it would have traded with its own owner. */
export interface Prevented {
  readonly kind: 'prevented';
  readonly id: OrderId;
  /** How many lots it lost: all that were open, or under `decrement` perhaps fewer. */
  readonly qtyLots: Lots;
}

export interface Matched {
  /** The book afterwards, with what was left of the order. */
  readonly book: Book;
  /** In the order in which they happened. Where both orders lose lots, the resting one comes first. */
  readonly events: readonly (Traded | Prevented)[];
}

/**
 * Matches an arriving limit order (good till cancelled) under a policy, rule (8).
 *
 * It trades with the best price first, at a price with who came first, at the maker's price, as long as
 * it has lots left and its price reaches theirs. Each maker of its own owner is dealt with as the policy
 * says, where and when it is met: what was traded before stands, and makers that are not reached are
 * left alone. A maker that is filled in part keeps its place. Lots that are left and were not cancelled
 * rest at the order's own price, behind all that are there already.
 * @param book is not changed, nor are its orders
 * @param order at least 1 lot, with an id that does not rest in the book. Its policy counts, whatever
 *   the resting order was sent with
 * @example
 * const ask: Order = { id: orderId(1), side: 'sell', priceTicks: ticks(10005), qtyLots: lots(4), owner: 7 };
 * const buy: Order = { id: orderId(2), side: 'buy', priceTicks: ticks(10005), qtyLots: lots(10), owner: 7 };
 * match({ bids: [], asks: [ask] }, buy, 'decrement').events
 * // order 1 loses 4 lots, then order 2 loses 4; the other 6 of order 2 rest as a bid
 */
export function match(book: Book, order: Order, policy: Policy): Matched {
  throw new Error('TODO 11-matching-engine/self-trade-prevention');
}

/**
 * Whether every lot of the order would trade at once under a policy: what a fill-or-kill order must
 * know before it starts. Lots that are cancelled or decremented on the way have not traded. Nothing
 * is changed.
 * @param order as for `match`
 */
export function tradesWhole(book: Book, order: Order, policy: Policy): boolean {
  throw new Error('TODO 11-matching-engine/self-trade-prevention');
}
