/**
 * Events: what a matching engine answers, in the order in which it happened.
 *
 * Every event carries a sequence number, one higher than the last, so that whoever listens notices a
 * gap. An order's lots are conserved: what was accepted is traded, cancelled, taken off by a modify,
 * or still open. Taught in chapter 11.
 */

import type { Lots, OrderId, Side, Ticks } from '../units/index.js';

/** A new order is in; its trades, if any, follow. A market order has no price. */
export interface OrderAccepted {
  readonly kind: 'accepted';
  readonly seq: number;
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks?: Ticks;
  readonly qtyLots: Lots;
}

/** Why a command was refused. The first that applies, in this order. */
export type RejectReason =
  /** The symbol is not the engine's own. */
  | 'unknown-instrument'
  /** The id is not a safe integer from 0. */
  | 'bad-id'
  /** A side, time in force or self-trade policy that does not exist. */
  | 'bad-instruction'
  /** The price is not a whole number of ticks from 0 to `MAX_PRICE_TICKS`. */
  | 'bad-price'
  /** The quantity is not a whole number of lots from 1 to `MAX_QTY_LOTS`. */
  | 'bad-quantity'
  /** The owner is not a whole number from 1 to `MAX_OWNER`. */
  | 'bad-owner'
  /** An order with this id rests in the book. */
  | 'duplicate-id'
  /** No order with this id rests in the book. */
  | 'unknown-order'
  /** A post-only order would trade. */
  | 'would-cross'
  /** The lots at this price would no longer be a safe integer. */
  | 'level-full';

/** A command was refused, and the book is as it was. */
export interface OrderRejected {
  readonly kind: 'rejected';
  readonly seq: number;
  readonly command: 'place' | 'cancel' | 'modify';
  /** The id as it came, which may be no id at all. */
  readonly id: OrderId;
  readonly reason: RejectReason;
}

/** Two orders met, always at the price of the one that rested (the maker). */
export interface OrderTraded {
  readonly kind: 'traded';
  readonly seq: number;
  readonly makerId: OrderId;
  readonly takerId: OrderId;
  /** The side of the order that arrived. */
  readonly takerSide: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  /** What is still open of each after this trade; 0 is filled. */
  readonly makerOpenLots: Lots;
  readonly takerOpenLots: Lots;
}

/** Why lots left without a trade: on request, or as time in force or self-trade prevention say. */
export type CancelReason =
  /** Somebody sent a `CancelOrder`. */
  | 'requested'
  /** What an IOC or market order found nobody for. */
  | 'unfilled'
  /** A FOK order that could not be filled whole. */
  | 'fill-or-kill'
  /** It would have traded with its own owner. */
  | 'self-trade';

/** An order is gone with `qtyLots` still open. A market order has no price. */
export interface OrderCancelled {
  readonly kind: 'cancelled';
  readonly seq: number;
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks?: Ticks;
  readonly qtyLots: Lots;
  readonly reason: CancelReason;
}

/** An order has another price or open quantity; trades that follow from it come after this event. */
export interface OrderModified {
  readonly kind: 'modified';
  readonly seq: number;
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks?: Ticks;
  /** What is open now. */
  readonly qtyLots: Lots;
  /** False where the order was taken out and matched again like a new one. */
  readonly keptPlace: boolean;
  /** A `ModifyOrder`, or the decrement of self-trade prevention. */
  readonly reason: 'requested' | 'self-trade';
}

export type MatchingEvent =
  | OrderAccepted
  | OrderRejected
  | OrderTraded
  | OrderCancelled
  | OrderModified;
