/**
 * What history says happened at the market, one event at a time: the input of every backtest.
 *
 * It comes in four grains, from coarse to fine: prices or bars, trades, quotes or depth, single
 * orders. The finer the grain, the less a fill model must guess. The readers of `src/data` yield these
 * shapes. What always holds: times do not fall, prices are in ticks (a fair price or the print of a
 * hidden order may lie between ticks; what rests in a book may not). Taught in chapter 14.
 */

import type { Side } from '../units/index.js';

/** All that is known is a price: the series of the naive backtest. */
export interface PriceSeen {
  readonly kind: 'price';
  readonly timeNs: number;
  readonly priceTicks: number;
}

/** A bar, known at its close. */
export interface BarClosed {
  readonly kind: 'bar';
  readonly timeNs: number;
  readonly openTicks: number;
  readonly highTicks: number;
  readonly lowTicks: number;
  readonly closeTicks: number;
  /** Absent where it is not known: then nothing limits what a fill model may fill. */
  readonly volumeLots?: number | undefined;
}

/** A trade was printed. */
export interface TradePrinted {
  readonly kind: 'trade';
  readonly timeNs: number;
  readonly priceTicks: number;
  readonly qtyLots: number;
  /** The side of whoever came and took; absent where the feed does not say. */
  readonly side?: Side | undefined;
}

/** The best prices are these from now on. A side that nobody quotes has neither price nor lots. */
export interface QuoteShown {
  readonly kind: 'quote';
  readonly timeNs: number;
  readonly bidTicks?: number | undefined;
  readonly bidLots?: number | undefined;
  readonly askTicks?: number | undefined;
  readonly askLots?: number | undefined;
}

/** A price level holds so many lots from now on, 0 for none. */
export interface DepthShown {
  readonly kind: 'depth';
  readonly timeNs: number;
  readonly side: Side;
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** An order has come to rest. */
export interface OrderPlaced {
  readonly kind: 'placed';
  readonly timeNs: number;
  /** Below `FIRST_TAKER_ID`. */
  readonly id: number;
  readonly side: Side;
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** A resting order lost lots without a trade; it keeps its place with the rest. */
export interface OrderReduced {
  readonly kind: 'reduced';
  readonly timeNs: number;
  readonly id: number;
  readonly qtyLots: number;
}

/** A resting order was taken out. */
export interface OrderDeleted {
  readonly kind: 'deleted';
  readonly timeNs: number;
  readonly id: number;
}

/** Somebody came and took lots of a resting order, at its price. */
export interface OrderExecuted {
  readonly kind: 'executed';
  readonly timeNs: number;
  readonly id: number;
  readonly qtyLots: number;
}

export type OrderEvent = OrderPlaced | OrderReduced | OrderDeleted | OrderExecuted;

export type MarketEvent =
  | PriceSeen
  | BarClosed
  | TradePrinted
  | QuoteShown
  | DepthShown
  | OrderEvent;

/** Ids from here on are given by a venue to whoever comes and takes; those of history are below. */
export const FIRST_TAKER_ID = 2 ** 51;
/** Our own orders have ids from here on. */
export const FIRST_OWN_ID = 2 ** 52;
