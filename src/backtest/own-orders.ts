/**
 * What the maker believes to rest at the market, and the messages that bring it to what it wants.
 *
 * Quotes replace one another, but orders are not replaced where that can be avoided, because a new
 * order stands at the back of the queue. A price that stays keeps its orders: more lots are one order
 * more, fewer are taken from the youngest. Cancels go out before new orders. The maker's belief may be
 * behind the truth, since news of a fill takes its time. Taught in chapter 14.
 */

import type { Fill, Quote, Quotes } from '../makers/index.js';
import { type Lots, lots, type OrderId, orderId, type Side, type Ticks } from '../units/index.js';
import { FIRST_OWN_ID } from './market-events.js';
import type { OwnOrder } from './venue.js';

/** A message to the venue. */
export type OrderMessage =
  | { readonly kind: 'place'; readonly order: OwnOrder }
  | { readonly kind: 'reduce'; readonly id: OrderId; readonly qtyLots: Lots };

interface Believed {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  openLots: number;
}

export class OwnOrders {
  /** Oldest first. */
  readonly #believed = new Map<OrderId, Believed>();
  #nextId = FIRST_OWN_ID;

  /** The messages from what is believed to rest to what is wanted. O(orders + quotes). */
  messagesFor(quotes: Quotes): OrderMessage[] {
    const wanted = { buy: byPrice(quotes.bids), sell: byPrice(quotes.asks) };
    const have = { buy: new Map<number, number>(), sell: new Map<number, number>() };
    const cancels: OrderMessage[] = [];
    for (const order of this.#believed.values()) {
      const { side, priceTicks } = order;
      const kept = have[side].get(priceTicks) ?? 0;
      const room = (wanted[side].get(priceTicks) ?? 0) - kept;
      const tooMany = order.openLots - Math.max(0, Math.min(order.openLots, room));
      have[side].set(priceTicks, kept + order.openLots - tooMany);
      if (tooMany === 0) continue;
      cancels.push({ kind: 'reduce', id: order.id, qtyLots: lots(tooMany) });
      this.#less(order, tooMany);
    }
    const places = (['buy', 'sell'] as const).flatMap((side) =>
      [...wanted[side]].flatMap(([priceTicks, wantedLots]): OrderMessage[] => {
        const qtyLots = wantedLots - (have[side].get(priceTicks) ?? 0);
        return qtyLots > 0 ? [{ kind: 'place', order: this.#new(side, priceTicks, qtyLots) }] : [];
      }),
    );
    return [...cancels, ...places];
  }

  /** News of a fill has come. */
  filled(id: OrderId, { qtyLots }: Fill): void {
    const order = this.#believed.get(id);
    if (order !== undefined) this.#less(order, qtyLots);
  }

  /** News that the venue refused an order has come. */
  rejected(id: OrderId): void {
    this.#believed.delete(id);
  }

  #new(side: Side, priceTicks: number, qtyLots: number): OwnOrder {
    const id = orderId(this.#nextId++);
    const order = { id, side, priceTicks: priceTicks as Ticks, qtyLots: lots(qtyLots) };
    this.#believed.set(id, { id, side, priceTicks: order.priceTicks, openLots: qtyLots });
    return order;
  }

  #less(order: Believed, qtyLots: number): void {
    order.openLots -= qtyLots;
    if (order.openLots <= 0) this.#believed.delete(order.id);
  }
}

function byPrice(quotes: readonly Quote[]): Map<number, number> {
  const lotsAt = new Map<number, number>();
  for (const { priceTicks, qtyLots } of quotes) {
    if (qtyLots > 0) lotsAt.set(priceTicks, (lotsAt.get(priceTicks) ?? 0) + qtyLots);
  }
  return lotsAt;
}
