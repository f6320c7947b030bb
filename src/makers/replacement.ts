/**
 * From the orders that rest to the quotes that are wanted: which orders to keep, shrink, cancel, and
 * what to place.
 *
 * An order that stays keeps its place in the queue, and a place is what a maker waits for all day. So
 * the smallest replacement touches only what must change: the lots nearest the front of each queue
 * stay, and what is missing joins at the back. What always holds: after the changes exactly the
 * wanted quotes rest (within the tolerance), and at no moment in between more than rested before or is
 * wanted at a price, because cancels come first. Taught in chapter 15.
 */

import { type Lots, lots, type OrderId, type Side, signOf, type Ticks } from '../units/index.js';
import type { Quote, Quotes } from './market-maker.js';

/** An own order in the book. */
export interface RestingQuote {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  /** What is still open. */
  readonly qtyLots: Lots;
}

export type QuoteChange =
  | { readonly kind: 'cancel'; readonly id: OrderId }
  /** Fewer lots at the same price, which keeps the place. `qtyLots` is what stays open. */
  | {
      readonly kind: 'reduce';
      readonly id: OrderId;
      readonly priceTicks: Ticks;
      readonly qtyLots: Lots;
    }
  | {
      readonly kind: 'place';
      readonly side: Side;
      readonly priceTicks: Ticks;
      readonly qtyLots: Lots;
    };

export interface Replacement {
  /** Orders that stay as they are. */
  readonly kept: readonly OrderId[];
  /** To be sent in this order: cancels, reductions, then new orders, best price first. */
  readonly changes: readonly QuoteChange[];
}

/** Cancel all, place all: the simplest replacement, and the one that gives every place away. O(n). */
export function replaceAll(resting: readonly RestingQuote[], wanted: Quotes): Replacement {
  const cancels = resting.map(({ id }): QuoteChange => ({ kind: 'cancel', id }));
  return { kept: [], changes: [...cancels, ...placements(wanted.bids, wanted.asks)] };
}

/**
 * The smallest replacement. Each order serves the wanted price nearest to it on its side, no further
 * away than `toleranceTicks` (of two as near, the one further from the market). At a wanted price the
 * orders serve in turn, those exactly on it first and then in the order given: an order stays whole
 * while its lots are needed, is reduced to what is still needed, or is cancelled. What is then missing
 * is placed at the wanted price as an order of its own; to enlarge one would lose its place.
 *
 * Cost: O((n + m) log(n + m)), n orders and m quotes at distinct prices, as makers give them.
 * @param resting own orders, at each price the oldest first; never changed
 * @throws RangeError where the tolerance is not a whole number of ticks from 0
 * @example
 * smallestReplacement([{ id: orderId(1), side: 'buy', priceTicks: ticks(99), qtyLots: lots(5) }], {
 *   bids: [{ priceTicks: ticks(99), qtyLots: lots(8) }], asks: [],
 * }); // { kept: [1], changes: [{ kind: 'place', side: 'buy', priceTicks: 99, qtyLots: 3 }] }
 */
export function smallestReplacement(
  resting: readonly RestingQuote[],
  wanted: Quotes,
  { toleranceTicks = 0 }: { readonly toleranceTicks?: number } = {},
): Replacement {
  if (!Number.isInteger(toleranceTicks) || toleranceTicks < 0) {
    throw new RangeError(
      `Cannot replace quotes: the tolerance must be whole ticks from 0, current value is ${toleranceTicks}`,
    );
  }
  const kept: OrderId[] = [];
  const cancels: QuoteChange[] = [];
  const reductions: QuoteChange[] = [];

  const missing = (side: Side, quotes: readonly Quote[]): Quote[] => {
    const serving = quotes.map((): RestingQuote[] => []);
    for (const order of resting) {
      if (order.side !== side) continue;
      const rung = nearest(quotes, order.priceTicks, signOf(side), toleranceTicks);
      if (rung === undefined) cancels.push({ kind: 'cancel', id: order.id });
      else serving[rung]?.push(order);
    }
    return quotes.flatMap((quote, rung) => {
      let needed: number = quote.qtyLots;
      for (const order of exactFirst(serving[rung] ?? [], quote.priceTicks)) {
        const { id, priceTicks } = order;
        if (needed >= order.qtyLots) kept.push(id);
        else if (needed === 0) cancels.push({ kind: 'cancel', id });
        else reductions.push({ kind: 'reduce', id, priceTicks, qtyLots: lots(needed) });
        needed = Math.max(0, needed - order.qtyLots);
      }
      return needed > 0 ? [{ priceTicks: quote.priceTicks, qtyLots: lots(needed) }] : [];
    });
  };

  const bids = missing('buy', wanted.bids);
  const asks = missing('sell', wanted.asks);
  return { kept, changes: [...cancels, ...reductions, ...placements(bids, asks)] };
}

/** The index of the wanted price that an order serves, by bisection: prices are sorted best first. */
function nearest(
  quotes: readonly Quote[],
  priceTicks: number,
  sign: number,
  toleranceTicks: number,
): number | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Best first: a bid's prices fall, an ask's rise.
    if (sign * (quotes[middle] as Quote).priceTicks > sign * priceTicks) low = middle + 1;
    else high = middle;
  }
  const away = (rung: number) =>
    Math.abs((quotes[rung]?.priceTicks ?? Number.POSITIVE_INFINITY) - priceTicks);
  // `low` is at the order's price or further from the market, `low − 1` is nearer to the market.
  const rung = away(low) <= away(low - 1) ? low : low - 1;
  return away(rung) <= toleranceTicks ? rung : undefined;
}

function exactFirst(orders: readonly RestingQuote[], priceTicks: number): readonly RestingQuote[] {
  const isExact = (order: RestingQuote) => order.priceTicks === priceTicks;
  return [...orders.filter(isExact), ...orders.filter((order) => !isExact(order))];
}

/** New orders, the innermost of both sides first: what trades most is back soonest. */
function placements(bids: readonly Quote[], asks: readonly Quote[]): QuoteChange[] {
  const placed: QuoteChange[] = [];
  for (let level = 0; level < Math.max(bids.length, asks.length); level++) {
    const [bid, ask] = [bids[level], asks[level]];
    if (bid !== undefined) placed.push({ kind: 'place', side: 'buy', ...bid });
    if (ask !== undefined) placed.push({ kind: 'place', side: 'sell', ...ask });
  }
  return placed;
}
