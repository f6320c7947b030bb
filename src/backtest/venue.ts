/**
 * A venue is where history and our orders meet. There are two: `EstimatedVenue` keeps ours in a matching
 * engine of their own, to which a fill model sends whoever would have come; `FifoVenue` has the orders
 * of history and ours in one engine.
 *
 * A venue knows nothing of makers, fees or delays: orders arrive, history goes on, fills come out.
 * Taught in chapter 14.
 */

import type { Lots, OrderId, Side, Ticks } from '../units/index.js';
import type { LotsLedger } from './lots-ledger.js';

/** Lots of ours that were traded. */
export interface OwnTrade {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  readonly liquidity: 'maker' | 'taker';
}

/** An order of ours on its way to the venue. */
export interface OwnOrder {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What a venue does with an order of ours that would trade when it arrives. */
export type Crossing = 'reject' | 'take';

/** @typeParam E what its history is made of */
export interface Venue<E> {
  /** Where every lot went. */
  readonly ledger: LotsLedger;
  /** What a lot is worth: as a rule the mid of everybody else; absent before anything is known. */
  readonly markTicks: number | undefined;
  /** The best price of everybody else. */
  best(side: Side): Ticks | undefined;
  /** The lots of ours that rest on a side. */
  restingLots(side: Side): number;
  /** History goes on. @returns our trades, in order */
  apply(event: E): readonly OwnTrade[];
  /** An order of ours arrives. @returns its trades, or `rejected` */
  place(order: OwnOrder): readonly OwnTrade[] | 'rejected';
  /** Some lots of an order of ours are taken out, at most what is left of it. @returns how many */
  reduce(id: OrderId, qtyLots: number): number;
}
