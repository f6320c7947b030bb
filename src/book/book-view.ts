/**
 * What anyone may ask of an order book: the best prices, the depth, a queue, an order.
 *
 * Both matching engines answer through this one interface, so makers, exchanges and figures do not
 * care which of them runs. A view never changes a book. Prices are ticks, quantities are lots, and
 * what is not there is `undefined`: a price of 0 is a price. Taught in chapter 10.
 */

import type { Lots, OrderId, Side, Ticks } from '../units/index.js';

/** An order that rests in the book. `qtyLots` is what is still open. */
export interface RestingOrder {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** One price of one side: all its lots together, and how many orders they belong to. */
export interface DepthLevel {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
  readonly orders: number;
}

export interface BookView<O extends RestingOrder = RestingOrder> {
  /** The highest price anyone bids, in ticks. O(1). */
  bestBid(): Ticks | undefined;
  /** The lowest price anyone asks, in ticks. O(1). */
  bestAsk(): Ticks | undefined;
  /** Halfway between best bid and best ask, in ticks, perhaps half a tick; undefined unless both are there. */
  mid(): number | undefined;
  /** Best ask minus best bid, in ticks; undefined unless both are there. */
  spread(): number | undefined;
  /** The open lots at a price of a side, 0 where nobody rests. */
  qtyAt(side: Side, priceTicks: number): Lots;
  /** The levels of a side, best first, at most `levelsMax` of them. O(levels returned). */
  depth(side: Side, levelsMax?: number): readonly DepthLevel[];
  /** The orders at a price of a side, first in the queue first. O(orders returned). */
  queueAt(side: Side, priceTicks: number): readonly O[];
  /** The resting order with this id. O(1). */
  order(id: number): O | undefined;
  /** How many orders rest on both sides. */
  readonly orderCount: number;
}
