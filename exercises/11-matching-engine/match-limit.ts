/**
 * Matching a limit order: the best price first, at a price who came first, and always at the price
 * of the order that waited.
 *
 * The book is two lists of orders, each in the order in which they would trade, so the next to trade
 * is simply the first. Matching has no clock and no luck: the same book and the same order give the
 * same trades. Nothing is changed in place: a new book is returned. `ticks()`, `lots()` and
 * `orderId()` of `src/units` make whole prices, quantities and ids. Rules (1) to (4) of notebook 11.
 */

import type { Lots, OrderId, Side, Ticks } from '../../src/units/index.js';

/** Buy or sell at `priceTicks` or better. In a book, `qtyLots` is what is still open. */
export interface Order {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/**
 * All that rests. On each side the best price comes first (the highest bid, the lowest ask), and at
 * one price the order that came first. No bid reaches an ask.
 */
export interface Book {
  readonly bids: readonly Order[];
  readonly asks: readonly Order[];
}

/** Two orders met: the maker rested, the taker arrived. */
export interface Trade {
  readonly makerId: OrderId;
  readonly takerId: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

export interface Matched {
  /** The book afterwards, with what was left of the order. */
  readonly book: Book;
  /** In the order in which they happened. */
  readonly trades: readonly Trade[];
}

/**
 * Whether an order may trade at a price, rule (1): a buy at its own price or lower, a sell at its own
 * price or higher. Its own price is included. Zero is a price like any other.
 * @param order a limit order; its quantity does not matter
 * @param priceTicks the price of an order on the other side, in ticks
 * @example reaches({ id: orderId(1), side: 'buy', priceTicks: ticks(10005), qtyLots: lots(1) }, ticks(10004)) // true
 */
export function reaches(order: Order, priceTicks: Ticks): boolean {
  throw new Error('TODO 11-matching-engine/match-limit');
}

/**
 * Puts an order at its place in the book, rule (2): behind all orders of its side with a better price,
 * and behind all that are there already at its own. Whoever has a worse price stands behind it,
 * however early they came.
 *
 * It does not trade: the order reaches nobody, or `matchLimit` has seen to it.
 * @param book is not changed
 * @param order at least 1 lot; no order with its id rests in the book
 * @returns a new book, in which only the order's side differs
 */
export function rest(book: Book, order: Order): Book {
  throw new Error('TODO 11-matching-engine/match-limit');
}

/**
 * Matches an arriving limit order, rules (1) to (4).
 *
 * It trades with the first order of the other side, then the next, as long as it has lots left and its
 * price reaches theirs. Each trade is at the maker's price, for the smaller of the two open quantities.
 * A maker that is filled leaves the book; one that is filled in part stays where it stands, with what
 * is left of it. What is left of the arriving order rests at its own price, behind those that are there.
 *
 * One sweep may meet thousands of makers.
 * @param book is not changed, nor are its orders
 * @param order a new order
 * @returns the book afterwards, and the trades in the order in which they happened (an empty list
 *   where nobody was reached)
 * @throws RangeError where the order has 0 lots, and where its id rests in the book already, on either
 *   side. The id of an order that has left the book is free
 * @example
 * const ask: Order = { id: orderId(1), side: 'sell', priceTicks: ticks(10005), qtyLots: lots(4) };
 * const buy: Order = { id: orderId(2), side: 'buy', priceTicks: ticks(10008), qtyLots: lots(10) };
 * matchLimit({ bids: [], asks: [ask] }, buy)
 * // trades 4 lots at 10005; order 2 then bids 10008 for the other 6
 */
export function matchLimit(book: Book, order: Order): Matched {
  throw new Error('TODO 11-matching-engine/match-limit');
}
