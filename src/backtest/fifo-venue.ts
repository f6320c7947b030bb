/**
 * A venue for order-level history: the orders of history and ours in one matching engine.
 *
 * Our place in a queue is not estimated here, it is the place. Whoever executed an order of history
 * comes again as an immediate-or-cancel order at that order's price, and trades with whoever is first:
 * us, perhaps. What it took from us instead, the order of history loses too, because history says that
 * its lots are gone; so history never has more lots in the engine than it had in truth, and what was
 * bought from us is not sold a second time. Taught in chapter 14.
 */

import { type MatchingEngine, type MatchingEvent, ReadableEngine } from '../matching/index.js';
import {
  lots,
  type OrderId,
  opposite,
  orderId,
  type Side,
  type Ticks,
  ticks,
} from '../units/index.js';
import { ownTrades, reaches, reduceOrder, tradedLots } from './engine-answers.js';
import { contradiction } from './history-book.js';
import { LotsLedger } from './lots-ledger.js';
import {
  FIRST_TAKER_ID,
  type MarketEvent,
  type OrderEvent,
  type TradePrinted,
} from './market-events.js';
import type { Crossing, OwnOrder, OwnTrade, Venue } from './venue.js';

/** An order as history knows it: what is open of it there. */
interface Historical {
  readonly side: Side;
  readonly priceTicks: Ticks;
  openLots: number;
}

export class FifoVenue implements Venue<MarketEvent> {
  readonly ledger = new LotsLedger();
  readonly #engine: MatchingEngine;
  readonly #history = new Map<number, Historical>();
  /** Our orders that rest. */
  readonly #own = new Set<OrderId>();
  readonly #crossing: Crossing;
  #takers = FIRST_TAKER_ID;
  #lastTicks: number | undefined;

  constructor(crossing: Crossing, engine: MatchingEngine = new ReadableEngine()) {
    this.#crossing = crossing;
    this.#engine = engine;
  }

  get markTicks(): number | undefined {
    const [bid, ask] = [this.best('buy'), this.best('sell')];
    return bid === undefined || ask === undefined ? this.#lastTicks : bid + (ask - bid) / 2;
  }

  /** The best level that does not hold our lots alone. */
  best(side: Side): Ticks | undefined {
    const { book } = this.#engine;
    for (const { priceTicks, qtyLots } of book.depth(side, this.#own.size + 1)) {
      if (qtyLots > this.#ownLots(side, priceTicks)) return priceTicks;
    }
    return undefined;
  }

  restingLots(side: Side): number {
    return this.#ownLots(side);
  }

  /**
   * History goes on by an order event, or by the trade of a hidden order.
   * @throws RangeError where the event is of another grain, or contradicts history before it
   */
  apply(event: MarketEvent): readonly OwnTrade[] {
    switch (event.kind) {
      case 'placed':
      case 'reduced':
      case 'deleted':
      case 'executed':
        return this.#settled(this.#ordered(event));
      case 'trade':
        return this.#settled(this.#hidden(event));
      default:
        throw new RangeError(
          `Cannot replay history order by order: the data must be order-level, current value is an event of kind ${event.kind}`,
        );
    }
  }

  place(order: OwnOrder): readonly OwnTrade[] | 'rejected' {
    this.ledger.placed += order.qtyLots;
    const timeInForce = this.#crossing === 'reject' ? 'post-only' : 'GTC';
    const [answer, ...events] = this.#engine.submit({ kind: 'place-limit', ...order, timeInForce });
    if (answer?.kind === 'rejected') {
      this.ledger.rejected += order.qtyLots;
      return 'rejected';
    }
    this.ledger.taker += tradedLots(events);
    if (this.#engine.book.order(order.id) !== undefined) this.#own.add(order.id);
    return ownTrades(events);
  }

  reduce(id: OrderId, qtyLots: number): number {
    const gone = reduceOrder(this.#engine, id, qtyLots);
    this.ledger.cancelled += gone;
    if (this.#engine.book.order(id) === undefined) this.#own.delete(id);
    return gone;
  }

  #ordered(event: OrderEvent): readonly MatchingEvent[] {
    if (event.kind === 'placed') return this.#placed(event);
    const order = this.#history.get(event.id);
    if (order === undefined) throw contradiction(event, 'rest in the book');
    const qtyLots = event.kind === 'deleted' ? order.openLots : event.qtyLots;
    if (qtyLots > order.openLots) {
      throw contradiction(event, `have no more than ${order.openLots} lots to lose`);
    }
    order.openLots -= qtyLots;
    if (order.openLots === 0) this.#history.delete(event.id);
    let events: readonly MatchingEvent[] = [];
    if (event.kind === 'executed') {
      this.#lastTicks = order.priceTicks;
      events = this.#come(opposite(order.side), order.priceTicks, qtyLots);
      this.ledger.displaced += this.#clamp(event.id, order.openLots);
    } else this.#clamp(event.id, order.openLots);
    return events;
  }

  /** Where our orders stand in its way, an order of history trades with them before it rests. */
  #placed(event: OrderEvent & { kind: 'placed' }): readonly MatchingEvent[] {
    const { id, side, priceTicks, qtyLots } = event;
    if (this.#history.has(id)) throw contradiction(event, 'not rest already');
    if (id >= FIRST_TAKER_ID) throw contradiction(event, 'have an id below those of a venue');
    this.#history.set(id, { side, priceTicks: ticks(priceTicks), openLots: qtyLots });
    const events = this.#engine.submit({
      kind: 'place-limit',
      id: orderId(id),
      side,
      priceTicks: ticks(priceTicks),
      qtyLots: lots(qtyLots),
    });
    this.#book(events, tradedLots(events));
    return events;
  }

  /** A hidden order was executed: visible orders of ours at that price or better come before it. */
  #hidden({ side, priceTicks, qtyLots }: TradePrinted): readonly MatchingEvent[] {
    this.#lastTicks = priceTicks;
    if (side === undefined) return [];
    let reached = 0;
    for (const id of this.#own) {
      const order = this.#engine.book.order(id);
      if (order === undefined || order.side === side) continue;
      const isFirst = !reaches(side, order.priceTicks, this.best(order.side));
      if (isFirst && reaches(side, priceTicks, order.priceTicks)) reached += order.qtyLots;
    }
    const limitTicks = side === 'buy' ? Math.floor(priceTicks) : Math.ceil(priceTicks);
    return reached === 0 ? [] : this.#come(side, ticks(limitTicks), Math.min(reached, qtyLots));
  }

  #come(side: Side, priceTicks: Ticks, qtyLots: number): readonly MatchingEvent[] {
    const events = this.#engine.submit({
      kind: 'place-limit',
      id: orderId(this.#takers++),
      side,
      priceTicks,
      qtyLots: lots(qtyLots),
      timeInForce: 'IOC',
    });
    this.#book(events, qtyLots);
    return events;
  }

  /** Books where the lots of somebody who came have gone. */
  #book(events: readonly MatchingEvent[], arrivedLots: number): void {
    const traded = tradedLots(events);
    const ours = ownTrades(events).reduce((sum, { qtyLots }) => sum + qtyLots, 0);
    this.ledger.arrived += arrivedLots;
    this.ledger.maker += ours;
    this.ledger.others += traded - ours;
    this.ledger.unfilled += arrivedLots - traded;
  }

  /** An order has no more lots in the engine than in history. @returns the lots it had too many */
  #clamp(id: number, openLots: number): number {
    const order = this.#engine.book.order(id);
    const tooMany = order === undefined ? 0 : order.qtyLots - openLots;
    return tooMany <= 0 ? 0 : reduceOrder(this.#engine, orderId(id), tooMany);
  }

  /** Our trades, and our orders that are filled are forgotten. */
  #settled(events: readonly MatchingEvent[]): readonly OwnTrade[] {
    const trades = ownTrades(events);
    for (const { id } of trades) {
      if (this.#engine.book.order(id) === undefined) this.#own.delete(id);
    }
    return trades;
  }

  #ownLots(side: Side, priceTicks?: number): number {
    let sum = 0;
    for (const id of this.#own) {
      const order = this.#engine.book.order(id);
      if (order?.side !== side) continue;
      if (priceTicks === undefined || order.priceTicks === priceTicks) sum += order.qtyLots;
    }
    return sum;
  }
}
