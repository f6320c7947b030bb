/**
 * Everybody else's book, as the feed shows it: single orders, whole levels or only the best quotes.
 *
 * It follows history and never learns of our orders. What we took of a level it remembers beside: for
 * as long as that level is shown, those lots are not for sale again. An event goes in, what it means
 * for a resting order comes out. Taught in chapter 14.
 */

import { OrderBook } from '../book/index.js';
import { lots, opposite, orderId, type Side, ticks } from '../units/index.js';
import type { Happening } from './happenings.js';
import type {
  DepthShown,
  MarketEvent,
  OrderEvent,
  QuoteShown,
  TradePrinted,
} from './market-events.js';

export class HistoryBook {
  readonly book = new OrderBook();
  /** By side: what we took, by price. */
  readonly #taken = { buy: new Map<number, number>(), sell: new Map<number, number>() };
  /** By side: the one nameless order of a level, where the feed shows levels. */
  readonly #nameless = { buy: new Map<number, number>(), sell: new Map<number, number>() };
  #nextNameless = 0;
  #lastTicks: number | undefined;

  /** Halfway between best bid and best ask; the last price where one of them is missing. */
  get markTicks(): number | undefined {
    return this.book.mid() ?? this.#lastTicks;
  }

  /** The lots at a price that are shown and that we have not taken. */
  availableAt(side: Side, priceTicks: number): number {
    return this.book.qtyAt(side, priceTicks) - (this.#taken[side].get(priceTicks) ?? 0);
  }

  /** We took lots of a level. */
  take(side: Side, priceTicks: number, qtyLots: number): void {
    const taken = this.#taken[side];
    taken.set(priceTicks, (taken.get(priceTicks) ?? 0) + qtyLots);
  }

  /**
   * Follows an event. O(log levels).
   * @throws RangeError where it contradicts the book: an order that is not there, an id used twice
   */
  apply(event: MarketEvent): Happening[] {
    switch (event.kind) {
      case 'price': {
        this.#lastTicks = event.priceTicks;
        const { priceTicks } = event;
        return [{ kind: 'ranged', lowTicks: priceTicks, highTicks: priceTicks, lowFirst: true }];
      }
      case 'bar': {
        this.#lastTicks = event.closeTicks;
        const { openTicks, lowTicks, highTicks, volumeLots } = event;
        const lowFirst = openTicks - lowTicks <= highTicks - openTicks;
        return [{ kind: 'ranged', lowTicks, highTicks, lowFirst, qtyLots: volumeLots }];
      }
      case 'trade':
        return [this.#traded(event)];
      case 'quote':
        return this.#quoted(event);
      case 'depth':
        return this.#setLevel(event);
      default:
        return this.#ordered(event);
    }
  }

  /** Where the feed does not say who took, the price does: above the mid a buyer, below it a seller. */
  #traded({ side, priceTicks, qtyLots }: TradePrinted): Happening {
    const mid = this.book.mid();
    const told = mid === undefined || priceTicks === mid ? undefined : sideFrom(priceTicks - mid);
    this.#lastTicks = priceTicks;
    return { kind: 'traded', side: side ?? told, priceTicks, qtyLots };
  }

  /** Old levels go before new ones come, so that the book is not crossed on the way. */
  #quoted(event: QuoteShown): Happening[] {
    const { bidTicks, bidLots = 0, askTicks, askLots = 0 } = event;
    const happenings = [
      ...this.#forgetAllBut('buy', bidTicks),
      ...this.#forgetAllBut('sell', askTicks),
    ];
    if (bidTicks !== undefined) {
      happenings.push(...this.#setLevel({ side: 'buy', priceTicks: bidTicks, qtyLots: bidLots }));
    }
    if (askTicks !== undefined) {
      happenings.push(...this.#setLevel({ side: 'sell', priceTicks: askTicks, qtyLots: askLots }));
    }
    return happenings;
  }

  /** Of a side only the best level is known: better ones are gone, worse ones merely out of sight. */
  #forgetAllBut(side: Side, bestTicks: number | undefined): Happening[] {
    return this.book.depth(side).flatMap(({ priceTicks }) => {
      if (priceTicks === bestTicks) return [];
      const isWorse = bestTicks !== undefined && sideFrom(bestTicks - priceTicks) === side;
      const gone = this.#setLevel({ side, priceTicks, qtyLots: 0 });
      return isWorse ? [] : gone;
    });
  }

  #setLevel({ side, priceTicks, qtyLots }: Omit<DepthShown, 'kind' | 'timeNs'>): Happening[] {
    const ids = this.#nameless[side];
    const beforeLots = this.book.qtyAt(side, priceTicks);
    if (beforeLots === qtyLots) return [];
    const known = ids.get(priceTicks);
    if (known !== undefined) this.book.remove(orderId(known));
    ids.delete(priceTicks);
    if (qtyLots > 0) {
      const id = this.#nextNameless++;
      ids.set(priceTicks, id);
      this.book.add({
        id: orderId(id),
        side,
        priceTicks: ticks(priceTicks),
        qtyLots: lots(qtyLots),
      });
    }
    return [this.#changed(side, priceTicks, beforeLots)];
  }

  #ordered(event: OrderEvent): Happening[] {
    if (event.kind === 'placed') {
      const { id, side, priceTicks, qtyLots } = event;
      const beforeLots = this.book.qtyAt(side, priceTicks);
      if (this.book.order(id) !== undefined) throw contradiction(event, 'not rest already');
      this.book.add({
        id: orderId(id),
        side,
        priceTicks: ticks(priceTicks),
        qtyLots: lots(qtyLots),
      });
      return [this.#changed(side, priceTicks, beforeLots)];
    }
    const order = this.book.order(event.id);
    if (order === undefined) throw contradiction(event, 'rest in the book');
    const { side, priceTicks } = order;
    const beforeLots = this.book.qtyAt(side, priceTicks);
    const qtyLots = event.kind === 'deleted' ? order.qtyLots : event.qtyLots;
    if (qtyLots > order.qtyLots)
      throw contradiction(event, `have no more than ${order.qtyLots} lots to lose`);
    this.book.reduce(order.id, lots(qtyLots));
    const changed = this.#changed(side, priceTicks, beforeLots);
    if (event.kind !== 'executed') return [changed];
    this.#lastTicks = priceTicks;
    return [{ kind: 'traded', side: opposite(side), priceTicks, qtyLots }, changed];
  }

  /** A level is another one now; what we took of it cannot be more than is left of it. */
  #changed(side: Side, priceTicks: number, beforeLots: number): Happening {
    const afterLots = this.book.qtyAt(side, priceTicks);
    const taken = this.#taken[side].get(priceTicks);
    if (afterLots === 0) this.#taken[side].delete(priceTicks);
    else if (taken !== undefined) this.#taken[side].set(priceTicks, Math.min(taken, afterLots));
    return { kind: 'level', side, priceTicks, beforeLots, afterLots };
  }
}

function sideFrom(sign: number): Side {
  return sign > 0 ? 'buy' : 'sell';
}

/** An event of order-level data that cannot be true of the book before it. */
export function contradiction(event: OrderEvent, requirement: string): RangeError {
  return new RangeError(
    `Cannot replay history: an order that is ${event.kind} must ${requirement}, current value is order ${event.id} at ${event.timeNs} ns`,
  );
}
