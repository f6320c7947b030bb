/**
 * A price level: the queue of orders at one price, first come, first served.
 *
 * The queue is a doubly linked list, so an order leaves from anywhere in it in O(1), once its place
 * is known; an array would have to move everybody behind it. The level keeps the sum of its lots as
 * it goes, so asking for it is O(1) too. Always: the sum equals the lots of the orders in the queue.
 * Taught in chapter 10, price-level.
 */

import type { Lots, Ticks } from '../units/index.js';
import type { RestingOrder } from './book-view.js';

/** Where an order stands: its neighbours, and the level whose queue this is. */
export interface QueuePlace<O extends RestingOrder> {
  order: O;
  readonly level: PriceLevel<O>;
  ahead: QueuePlace<O> | undefined;
  behind: QueuePlace<O> | undefined;
}

export class PriceLevel<O extends RestingOrder> {
  readonly priceTicks: Ticks;
  #front: QueuePlace<O> | undefined;
  #back: QueuePlace<O> | undefined;
  #qtyLots = 0;
  #orders = 0;

  constructor(priceTicks: Ticks) {
    this.priceTicks = priceTicks;
  }

  /** The open lots of all orders here. O(1). */
  get qtyLots(): Lots {
    return this.#qtyLots as Lots;
  }

  /** How many orders stand here. O(1). */
  get orders(): number {
    return this.#orders;
  }

  /** Who is served next. O(1). */
  front(): O | undefined {
    return this.#front?.order;
  }

  /** The newcomer goes to the back. O(1). @returns its place, which `remove` and `replace` want back */
  append(order: O): QueuePlace<O> {
    const place = { order, level: this, ahead: this.#back, behind: undefined };
    if (this.#back === undefined) this.#front = place;
    else this.#back.behind = place;
    this.#back = place;
    this.#qtyLots += order.qtyLots;
    this.#orders += 1;
    return place;
  }

  /** Takes an order out, and its neighbours close the gap. O(1). */
  remove(place: QueuePlace<O>): void {
    const { ahead, behind } = place;
    if (ahead === undefined) this.#front = behind;
    else ahead.behind = behind;
    if (behind === undefined) this.#back = ahead;
    else behind.ahead = ahead;
    this.#qtyLots -= place.order.qtyLots;
    this.#orders -= 1;
  }

  /** Another size for the same order in the same place. O(1). */
  replace(place: QueuePlace<O>, order: O): void {
    this.#qtyLots += order.qtyLots - place.order.qtyLots;
    place.order = order;
  }

  /** The orders in the order in which they will be served. */
  *[Symbol.iterator](): Iterator<O> {
    for (let place = this.#front; place !== undefined; place = place.behind) yield place.order;
  }
}
