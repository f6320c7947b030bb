/**
 * A maker's own record of its orders at the market, kept by what it sent and what it was told.
 *
 * Between an order and its acknowledgement the maker does not know whether it rests; between a cancel
 * and its acknowledgement it may still be filled. Both count as open: a maker that forgets an order
 * when it sends the cancel will one day be filled by an order that it says does not exist. What always
 * holds: an order is forgotten only when the market said that it is gone. Taught in chapter 15.
 */

import { type Lots, lots, type OrderId, type Side } from '../units/index.js';
import type { RestingQuote } from './replacement.js';

/** `sent`: on its way, not acknowledged. `leaving`: a cancel is on its way. */
export type WorkingState = 'sent' | 'resting' | 'leaving';

export interface WorkingOrder extends RestingQuote {
  readonly state: WorkingState;
}

export class WorkingOrders {
  readonly #orders = new Map<OrderId, WorkingOrder>();

  /** All that may still be filled, in the order in which it was sent. O(orders). */
  get open(): readonly WorkingOrder[] {
    return [...this.#orders.values()];
  }

  /** What a replacement may build on: all that is not leaving. O(orders). */
  get staying(): readonly RestingQuote[] {
    return this.open.filter(({ state }) => state !== 'leaving');
  }

  /** The lots of a side that may still be filled, leaving or not: what a limit must count. */
  openLots(side: Side): number {
    let sum = 0;
    for (const order of this.#orders.values()) if (order.side === side) sum += order.qtyLots;
    return sum;
  }

  /** An order was sent. @throws RangeError where its id is open already */
  sent(order: RestingQuote): void {
    if (this.#orders.has(order.id)) {
      throw new RangeError(
        `Cannot send an order: its id must not be open already, current value is ${order.id}`,
      );
    }
    this.#orders.set(order.id, { ...order, state: 'sent' });
  }

  /** The market acknowledged an order. @returns whether it was known */
  accepted(id: OrderId): boolean {
    return this.#change(id, (order) => ({
      ...order,
      state: order.state === 'sent' ? 'resting' : order.state,
    }));
  }

  /** A cancel was sent. @returns whether the order was known */
  cancelSent(id: OrderId): boolean {
    return this.#change(id, (order) => ({ ...order, state: 'leaving' }));
  }

  /** The market says what is open of an order now: after a reduction. @returns whether it was known */
  reduced(id: OrderId, qtyLots: Lots): boolean {
    return this.#change(id, (order) => ({ ...order, qtyLots }));
  }

  /**
   * The market filled some or all of an order. @returns whether it was known
   * @throws RangeError where more is filled than was open
   */
  filled(id: OrderId, qtyLots: Lots): boolean {
    return this.#change(id, (order) => {
      if (qtyLots > order.qtyLots) {
        throw new RangeError(
          `Cannot book a fill of order ${id}: it must be at most ${order.qtyLots} lots, current value is ${qtyLots}`,
        );
      }
      return { ...order, qtyLots: lots(order.qtyLots - qtyLots) };
    });
  }

  /** Cancelled, refused, or refused a cancel because nobody knows it. Safe to say twice. */
  gone(id: OrderId): boolean {
    return this.#orders.delete(id);
  }

  #change(id: OrderId, to: (order: WorkingOrder) => WorkingOrder): boolean {
    const order = this.#orders.get(id);
    if (order === undefined) return false;
    const changed = to(order);
    if (changed.qtyLots === 0) this.#orders.delete(id);
    else this.#orders.set(id, changed);
    return true;
  }
}
