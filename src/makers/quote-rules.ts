/**
 * The rules that every maker's quotes obey, in one place: from the prices a strategy wishes for to
 * quotes that may be sent.
 *
 * Bids go down to the tick grid and asks go up, so that rounding never gives spread away. At a limit
 * only the side that would grow the position is pulled; the other goes on. No quote trades at once
 * against the market. A strategy computes wishes; it never rounds by itself. Taught in chapter 03,
 * skewed-quotes.
 */

import { type Lots, lots, type Side, signOf, type Ticks, ticks } from '../units/index.js';
import type { MarketState, Quote, Quotes } from './market-maker.js';

/** A price a strategy would like to quote, in ticks and not yet on the grid. */
export interface Wish {
  readonly priceTicks: number;
  readonly qtyLots: Lots;
}

export interface QuoteLimits {
  /** Signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** The most lots it may be long, and the most it may be short. */
  readonly maxInventoryLots: number;
}

/** How far, in ticks, a price may sit from the grid and still be meant to be on it. */
const ON_GRID_TOLERANCE_TICKS = 1e-6;

/** The highest tick at or below a price: where a bid goes. */
export function bidOnGrid(priceTicks: number): Ticks {
  return ticks(Math.floor(withoutResidue(priceTicks)));
}

/** The lowest tick at or above a price: where an ask goes. */
export function askOnGrid(priceTicks: number): Ticks {
  return ticks(Math.ceil(withoutResidue(priceTicks)));
}

/** The lots that one more side of trading may add before the limit: 0 at the limit and beyond. */
export function roomLots(side: Side, { inventoryLots, maxInventoryLots }: QuoteLimits): number {
  return Math.max(0, maxInventoryLots - signOf(side) * inventoryLots);
}

/**
 * Quotes that may be sent, from the prices a strategy wishes for (best first on each side).
 *
 * Each side is put on the grid, moved back where it would trade at once, cut to the room that the
 * limit leaves (the best quotes keep theirs), and wishes that land on one price become one quote.
 * O(n) in the number of wishes.
 * @throws RangeError where the best bid and ask wished for leave less than a tick between them, a
 *   side is not sorted best first, or the limit is not positive
 * @example
 * quotesFrom(
 *   { bids: [{ priceTicks: 9995.4, qtyLots: lots(100) }], asks: [] },
 *   { inventoryLots: 950, maxInventoryLots: 1000 },
 *   { timeNs: 0, fairTicks: 10_000 },
 * ); // { bids: [{ priceTicks: 9995, qtyLots: 50 }], asks: [] }
 */
export function quotesFrom(
  wishes: { readonly bids: readonly Wish[]; readonly asks: readonly Wish[] },
  limits: QuoteLimits,
  market: MarketState,
): Quotes {
  if (!(limits.maxInventoryLots > 0)) {
    throw new RangeError(
      `Cannot quote: the largest inventory must be positive, current value is ${limits.maxInventoryLots}`,
    );
  }
  const [bestBid] = wishes.bids;
  const [bestAsk] = wishes.asks;
  if (bestBid !== undefined && bestAsk !== undefined) {
    const gapTicks = bestAsk.priceTicks - bestBid.priceTicks;
    if (!(gapTicks >= 1 - ON_GRID_TOLERANCE_TICKS)) {
      throw new RangeError(
        `Cannot quote: bid and ask must be at least a tick apart, current value is ${gapTicks}`,
      );
    }
  }
  return {
    bids: oneSide('buy', wishes.bids, roomLots('buy', limits), market.bestAskTicks),
    asks: oneSide('sell', wishes.asks, roomLots('sell', limits), market.bestBidTicks),
  };
}

function oneSide(
  side: Side,
  wishes: readonly Wish[],
  room: number,
  oppositeTicks: Ticks | undefined,
): Quote[] {
  const quotes: Quote[] = [];
  let left = room;
  let previousTicks: number | undefined;
  for (const wish of wishes) {
    if (previousTicks !== undefined && signOf(side) * (wish.priceTicks - previousTicks) > 0) {
      throw new RangeError(
        `Cannot quote: prices must go from best to worst, current value is ${wish.priceTicks} after ${previousTicks}`,
      );
    }
    previousTicks = wish.priceTicks;
    const qtyLots = lots(Math.min(wish.qtyLots, left));
    if (qtyLots === 0) continue;
    left -= qtyLots;
    const priceTicks = passive(side, wish.priceTicks, oppositeTicks);
    const last = quotes.at(-1);
    if (last !== undefined && last.priceTicks === priceTicks) {
      quotes[quotes.length - 1] = { priceTicks, qtyLots: lots(last.qtyLots + qtyLots) };
    } else {
      quotes.push({ priceTicks, qtyLots });
    }
  }
  return quotes;
}

/** On the grid, and at least one tick away from the price it would trade against. */
function passive(side: Side, priceTicks: number, oppositeTicks: Ticks | undefined): Ticks {
  if (side === 'buy') {
    const bid = bidOnGrid(priceTicks);
    return oppositeTicks === undefined ? bid : ticks(Math.min(bid, oppositeTicks - 1));
  }
  const ask = askOnGrid(priceTicks);
  return oppositeTicks === undefined ? ask : ticks(Math.max(ask, oppositeTicks + 1));
}

/** The residue of binary arithmetic (0.1 × 3) must not move a quote by a whole tick. */
function withoutResidue(priceTicks: number): number {
  const nearest = Math.round(priceTicks);
  return Math.abs(priceTicks - nearest) <= ON_GRID_TOLERANCE_TICKS ? nearest : priceTicks;
}
