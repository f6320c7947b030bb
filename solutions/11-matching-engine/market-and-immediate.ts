/**
 * What an order does with the lots that nobody takes: market, good till cancelled, IOC, FOK, post-only.
 *
 * All of them trade by the same rule (the best price first, at a price who came first, at the price of
 * the order that waited). They differ in two questions: how far may the order reach, and what becomes
 * of the rest? Every lot of an order that is not refused is traded, rests or is cancelled. Nothing is
 * changed in place: a new book is returned. Rules (1) to (6) of notebook 11.
 */

import { type Lots, lots, type OrderId, type Side, type Ticks } from '../../src/units/index.js';

/** An order that rests. `qtyLots` is what is still open. */
export interface Resting {
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
  readonly bids: readonly Resting[];
  readonly asks: readonly Resting[];
}

/** Trades at its own price or better. */
export interface LimitOrder {
  readonly kind: 'limit';
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  /**
   * - `GTC`, good till cancelled: trades what it can, the remainder rests.
   * - `IOC`, immediate or cancel: trades what it can, the remainder is cancelled.
   * - `FOK`, fill or kill: trades all of it at once, or is cancelled whole without a trade.
   * - `post-only`: rests whole without trading; refused where it would trade.
   */
  readonly timeInForce: 'GTC' | 'IOC' | 'FOK' | 'post-only';
}

/** Trades at any price there is. It has none of its own, so it never rests. */
export interface MarketOrder {
  readonly kind: 'market';
  readonly id: OrderId;
  readonly side: Side;
  readonly qtyLots: Lots;
  /** As for a limit order. */
  readonly timeInForce: 'IOC' | 'FOK';
}

export type Order = LimitOrder | MarketOrder;

/** Two orders met: the maker rested, the taker arrived. */
export interface Trade {
  readonly makerId: OrderId;
  readonly takerId: OrderId;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What became of an order. Traded, resting and cancelled lots add up to its quantity, or it was refused. */
export interface Outcome {
  /** The book afterwards. */
  readonly book: Book;
  /** In the order in which they happened. */
  readonly trades: readonly Trade[];
  /** What is now in the book of this order; 0 where nothing is. */
  readonly restingLots: Lots;
  /** What left without a trade; 0 where nothing did. */
  readonly cancelledLots: Lots;
  /** True for a post-only order that would have traded: then the book is as it was, and both lots are 0. */
  readonly rejected: boolean;
}

/**
 * How many of its lots an order would trade now, rule (5): the lots of the other side at prices that
 * it reaches, but no more than its own quantity. A buy reaches its own price and lower ones, a sell its
 * own and higher ones, a market order all. The time in force does not matter, and nothing is traded.
 * @returns lots, 0 where it reaches nobody
 */
export function fillableLots(book: Book, order: Order): Lots {
  let available = 0;
  for (const { priceTicks, qtyLots } of order.side === 'buy' ? book.asks : book.bids) {
    if (!reaches(order, priceTicks) || available >= order.qtyLots) break;
    available += qtyLots;
  }
  return lots(Math.min(available, order.qtyLots));
}

/**
 * Handles an arriving order: matches it, and does with the rest what its time in force says.
 *
 * A trade is at the maker's price, for the smaller of the two open quantities. A filled maker leaves
 * the book; one that is filled in part keeps its place. Lots that rest do so at the order's own price,
 * behind all that are there already at that price. A post-only order whose price equals the best of
 * the other side would trade, and is refused.
 * @param book is not changed, nor are its orders
 * @param order a new order
 * @throws RangeError where the order has 0 lots, and where its id rests in the book already, on either
 *   side. This is looked at first, before anything is refused or cancelled
 * @example
 * const ask: Resting = { id: orderId(1), side: 'sell', priceTicks: ticks(10005), qtyLots: lots(4) };
 * place({ bids: [], asks: [ask] }, {
 *   kind: 'limit', id: orderId(2), side: 'buy', priceTicks: ticks(10008), qtyLots: lots(10), timeInForce: 'IOC',
 * }) // trades 4 lots at 10005, 6 are cancelled, nothing rests
 */
export function place(book: Book, order: Order): Outcome {
  requireNew(book, order);
  const none = lots(0);
  const untouched = { book, trades: [], restingLots: none, cancelledLots: none, rejected: false };
  const fillable = fillableLots(book, order);
  if (order.timeInForce === 'post-only' && fillable > 0) return { ...untouched, rejected: true };
  if (order.timeInForce === 'FOK' && fillable < order.qtyLots) {
    return { ...untouched, cancelledLots: order.qtyLots };
  }
  const { left, trades } = take(book, order, fillable);
  const remainder = lots(order.qtyLots - fillable);
  if (order.kind === 'market' || order.timeInForce === 'IOC' || remainder === 0) {
    return { ...untouched, book: left, trades, cancelledLots: remainder };
  }
  return { ...untouched, book: rest(left, order, remainder), trades, restingLots: remainder };
}

/**
 * The average price of some trades, each weighted by its lots, equation (6).
 *
 *     p̄ = Σ pᵢ qᵢ / Σ qᵢ
 *
 * @returns p̄ in ticks, not rounded; undefined where there are no trades
 * @example averagePriceTicks([]) // undefined
 */
export function averagePriceTicks(trades: readonly Trade[]): number | undefined {
  const total = trades.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
  if (total === 0) return undefined;
  return trades.reduce((sum, { priceTicks, qtyLots }) => sum + priceTicks * qtyLots, 0) / total;
}

function reaches(order: Order, priceTicks: Ticks): boolean {
  if (order.kind === 'market') return true;
  return order.side === 'buy' ? priceTicks <= order.priceTicks : priceTicks >= order.priceTicks;
}

/** Trades so many lots with the front of the other side. */
function take(book: Book, order: Order, wanted: Lots): { left: Book; trades: Trade[] } {
  const makers = [...(order.side === 'buy' ? book.asks : book.bids)];
  const trades: Trade[] = [];
  let openLots: number = wanted;
  for (let maker = makers[0]; maker !== undefined && openLots > 0; maker = makers[0]) {
    const qtyLots = lots(Math.min(openLots, maker.qtyLots));
    trades.push({ makerId: maker.id, takerId: order.id, priceTicks: maker.priceTicks, qtyLots });
    openLots -= qtyLots;
    if (qtyLots === maker.qtyLots) makers.shift();
    else makers[0] = { ...maker, qtyLots: lots(maker.qtyLots - qtyLots) };
  }
  const left = order.side === 'buy' ? { ...book, asks: makers } : { ...book, bids: makers };
  return { left, trades };
}

/** Puts the remainder behind all that are as good. */
function rest(book: Book, { id, side, priceTicks }: LimitOrder, qtyLots: Lots): Book {
  const queue = side === 'buy' ? book.bids : book.asks;
  const worse = queue.findIndex((other) =>
    side === 'buy' ? other.priceTicks < priceTicks : other.priceTicks > priceTicks,
  );
  const at = worse === -1 ? queue.length : worse;
  const queued = [...queue.slice(0, at), { id, side, priceTicks, qtyLots }, ...queue.slice(at)];
  return side === 'buy' ? { ...book, bids: queued } : { ...book, asks: queued };
}

function requireNew({ bids, asks }: Book, { id, qtyLots }: Order): void {
  if (qtyLots === 0) {
    throw new RangeError(`Cannot place order ${id}: it must have lots, current value is 0`);
  }
  if ([...bids, ...asks].some((resting) => resting.id === id)) {
    throw new RangeError(`Cannot place an order: its id must not rest yet, current value is ${id}`);
  }
}
