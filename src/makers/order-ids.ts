/**
 * Ids for a maker's own orders: never given twice, not even after a restart, and without a clock.
 *
 * An id made of side, level and a timestamp repeats as soon as two orders fall into one tick of the
 * clock, and a clock may be set back. Here a session number, which is raised by one and stored before
 * each start, and a counter make the id: session × 2^32 + counter. What always holds: ids rise within
 * a session, and those of a later session are above all earlier ones. Taught in chapter 15.
 */

import { type OrderId, orderId } from '../units/index.js';

/** So many orders fit into a session. */
export const ORDERS_PER_SESSION = 2 ** 32;
/** Sessions are numbered from 0 to here: all that a safe integer leaves beside the counter. */
export const MAX_SESSION = 2 ** 21 - 1;

export class OrderIds {
  readonly session: number;
  #next = 0;

  /** @throws RangeError where the session is not a whole number from 0 to `MAX_SESSION` */
  constructor(session: number) {
    if (!Number.isInteger(session) || session < 0 || session > MAX_SESSION) {
      throw new RangeError(
        `Cannot give order ids: the session must be whole and from 0 to ${MAX_SESSION}, current value is ${session}`,
      );
    }
    this.session = session;
  }

  /**
   * An id that was never given before. O(1).
   * @throws RangeError where the session has given out all of its ids
   * @example new OrderIds(3).next() // 12884901888, the first of session 3
   */
  next(): OrderId {
    if (this.#next >= ORDERS_PER_SESSION) {
      throw new RangeError(
        `Cannot give an order id: a session must have at most ${ORDERS_PER_SESSION} orders, current value is ${this.#next}`,
      );
    }
    return orderId(this.session * ORDERS_PER_SESSION + this.#next++);
  }
}

/** Which session an order belongs to, and the how manieth it was there, from 0. */
export function originOf(id: OrderId): { readonly session: number; readonly count: number } {
  return { session: Math.floor(id / ORDERS_PER_SESSION), count: id % ORDERS_PER_SESSION };
}
