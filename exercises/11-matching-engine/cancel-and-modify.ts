/**
 * Cancel and modify: what an order may change without losing its place in the queue.
 *
 * A place is worth money, since whoever stands in front trades first. So an order may shrink where it
 * stands, which hurts nobody; whoever wants more lots or another price goes to the back, and trades at
 * once where the new price reaches the other side. Nothing is changed in place: a new book is
 * returned. Rules (1) to (4) and (7) of notebook 11.
 */

import type { Lots, OrderId, Side, Ticks } from '../../src/units/index.js';

/** An order that rests. `qtyLots` is what is still open. */
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

/** Two orders met: the maker rested, the taker arrived (or came back with another price). */
export interface Trade {
  readonly makerId: OrderId;
  readonly takerId: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

export interface Cancelled {
  /** The book afterwards; as it was where no such order rests. */
  readonly book: Book;
  /** The order that left, as it stood in the book; undefined where no such order rests. */
  readonly order: Order | undefined;
}

/** What an order shall be from now on. */
export interface Change {
  readonly priceTicks: Ticks;
  /** Its open lots, not counting what it has traded before. */
  readonly qtyLots: Lots;
}

/**
 * - `keep-place`: the same price and no more lots than are open keep the place. Anything else loses it.
 * - `reinsert`: every modify loses the place, also one that changes nothing.
 */
export type ModifyPolicy = 'keep-place' | 'reinsert';

export interface Modified {
  /** The book afterwards; as it was where the change was refused. */
  readonly book: Book;
  /** In the order in which they happened; an order that keeps its place makes none. */
  readonly trades: readonly Trade[];
  readonly outcome: 'kept-place' | 'lost-place' | 'rejected';
}

/**
 * How many lots stand before an order at its own price: what must trade or leave until it is served.
 * @returns lots, 0 for the first at its price; undefined where no such order rests
 */
export function lotsAhead(book: Book, id: OrderId): Lots | undefined {
  throw new Error('TODO 11-matching-engine/cancel-and-modify');
}

/**
 * Takes an order out of the book. All others keep their places.
 * @param book is not changed
 * @returns the order, or undefined and the book as it was where no such order rests: it was never
 *   there, is filled, or was cancelled before. That is an answer, no error
 */
export function cancel(book: Book, id: OrderId): Cancelled {
  throw new Error('TODO 11-matching-engine/cancel-and-modify');
}

/**
 * Gives a resting order another price, another open quantity, or both, rule (7). Its id and side stay.
 *
 * An order that keeps its place has the new quantity where it stands. One that loses it is taken out
 * and matched like an order that arrives now: it trades with whomever its new price reaches, best price
 * first, then who came first, at the maker's price; and what is left rests at the new price, behind all
 * that are there already. A maker that is filled in part keeps its place.
 * @param book is not changed, nor are its orders
 * @param policy `keep-place` where not given
 * @returns `rejected`, without trades, where no such order rests or the new quantity is 0 lots (to leave
 *   is a cancel)
 * @example
 * const bids: Order[] = [
 *   { id: orderId(1), side: 'buy', priceTicks: ticks(9995), qtyLots: lots(10) },
 *   { id: orderId(2), side: 'buy', priceTicks: ticks(9995), qtyLots: lots(5) },
 * ];
 * modify({ bids, asks: [] }, orderId(1), { priceTicks: ticks(9995), qtyLots: lots(8) })
 * // 'kept-place': order 1 is still first, with 8 lots
 */
export function modify(
  book: Book,
  id: OrderId,
  change: Change,
  policy: ModifyPolicy = 'keep-place',
): Modified {
  throw new Error('TODO 11-matching-engine/cancel-and-modify');
}
