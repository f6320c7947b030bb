/**
 * A venue for history of which only prices, trades or levels are known, or that is looked at so.
 *
 * Our orders rest in a real matching engine, alone. A fill model says who comes to them with how many
 * lots, and comes they do: as an immediate-or-cancel order of the engine's. So fills follow price-time
 * priority among our own orders, partial fills need no code here, and a lot that one order took is gone
 * for the next. Taught in chapter 14.
 */

import { FastEngine, type MatchingEngine, type MatchingEvent } from '../matching/index.js';
import {
  lots,
  type OrderId,
  opposite,
  orderId,
  type Side,
  type Ticks,
  ticks,
} from '../units/index.js';
import { lotsOf, ownTrades, reaches, reduceOrder, tradedLots } from './engine-answers.js';
import type { Arrival, FillModel } from './fill-model.js';
import type { Happening } from './happenings.js';
import { HistoryBook } from './history-book.js';
import { LotsLedger } from './lots-ledger.js';
import type { MarketEvent } from './market-events.js';
import { reachedLots } from './price-fills.js';
import type { Crossing, OwnOrder, OwnTrade, Venue } from './venue.js';

export class EstimatedVenue implements Venue<MarketEvent> {
  readonly ledger = new LotsLedger();
  readonly #engine: MatchingEngine = new FastEngine();
  readonly #history = new HistoryBook();
  readonly #model: FillModel;
  readonly #crossing: Crossing;
  #strangers = 0;

  constructor(model: FillModel, crossing: Crossing) {
    this.#model = model;
    this.#crossing = crossing;
  }

  get markTicks(): number | undefined {
    return this.#history.markTicks;
  }

  best(side: Side): Ticks | undefined {
    return side === 'buy' ? this.#history.book.bestBid() : this.#history.book.bestAsk();
  }

  restingLots(side: Side): number {
    return lotsOf(this.#engine.book, side);
  }

  /** First whoever comes regardless of the move, then the move and whoever comes because of it. */
  apply(event: MarketEvent): readonly OwnTrade[] {
    const trades: OwnTrade[] = [];
    for (const arrival of this.#model.stepped?.(this.#market) ?? []) this.#come(arrival, trades);
    for (const happening of this.#history.apply(event)) this.#happen(happening, trades);
    for (const side of ['buy', 'sell'] as const) this.#meetCrossed(side, trades);
    return trades;
  }

  /** Against the levels that are shown, an order of ours trades at once or is refused. */
  place(order: OwnOrder): readonly OwnTrade[] | 'rejected' {
    this.ledger.placed += order.qtyLots;
    const crosses = reaches(
      order.side,
      order.priceTicks,
      this.#bestAvailable(opposite(order.side)),
    );
    if (crosses && this.#crossing === 'reject') return this.#reject(order);
    const [answer, ...trades] = this.#submitAmongShown(order);
    if (answer?.kind === 'rejected') return this.#reject(order);
    const own = ownTrades(trades);
    for (const { side, priceTicks, qtyLots } of own) {
      this.#history.take(opposite(side), priceTicks, qtyLots);
      this.ledger.taker += qtyLots;
    }
    const rests = this.#engine.book.order(order.id);
    if (rests !== undefined) this.#model.rested?.(rests, this.#market);
    return own;
  }

  reduce(id: OrderId, qtyLots: number): number {
    const gone = reduceOrder(this.#engine, id, qtyLots);
    this.ledger.cancelled += gone;
    return gone;
  }

  get #market() {
    return { own: this.#engine.book, history: this.#history };
  }

  #reject(order: OwnOrder): 'rejected' {
    this.ledger.rejected += order.qtyLots;
    return 'rejected';
  }

  #happen(happening: Happening, trades: OwnTrade[]): void {
    for (const arrival of this.#model.arrivals(happening, this.#market))
      this.#come(arrival, trades);
  }

  /** Somebody comes to our orders: with as many lots as it has, and as we can fill. */
  #come(arrival: Arrival, trades: OwnTrade[]): void {
    const qtyLots = Math.min(arrival.qtyLots, reachedLots(this.#engine.book, arrival));
    if (qtyLots <= 0) return;
    this.ledger.arrived += qtyLots;
    const events = this.#engine.submit({
      kind: 'place-limit',
      id: this.#strangerId(),
      side: arrival.side,
      priceTicks: ticks(arrival.limitTicks),
      qtyLots: lots(qtyLots),
      timeInForce: 'IOC',
    });
    const traded = tradedLots(events);
    this.ledger.maker += traded;
    this.ledger.unfilled += qtyLots - traded;
    trades.push(...ownTrades(events));
  }

  /** Where others now rest at prices that reach ours, they would have traded with us. */
  #meetCrossed(side: Side, trades: OwnTrade[]): void {
    const { book } = this.#engine;
    const ourBest = side === 'buy' ? book.bestAsk() : book.bestBid();
    if (ourBest === undefined || !reaches(opposite(side), ourBest, this.best(side))) return;
    for (const { priceTicks } of this.#history.book.depth(side)) {
      const qtyLots = this.#history.availableAt(side, priceTicks);
      if (qtyLots === 0) continue;
      const before = this.ledger.maker;
      this.#happen({ kind: 'crossed', side, priceTicks, qtyLots }, trades);
      const taken = this.ledger.maker - before;
      if (taken === 0) return;
      this.#history.take(side, priceTicks, taken);
    }
  }

  /** The best price of others at which there are lots that we have not taken. */
  #bestAvailable(side: Side): Ticks | undefined {
    const shown = this.#history.book.depth(side);
    return shown.find(({ priceTicks }) => this.#history.availableAt(side, priceTicks) > 0)
      ?.priceTicks;
  }

  /** Others' lots that the order reaches visit our engine for as long as it takes to match them. */
  #submitAmongShown(order: OwnOrder): readonly MatchingEvent[] {
    const side = opposite(order.side);
    const visitors: OrderId[] = [];
    for (const { priceTicks } of this.#history.book.depth(side)) {
      if (!reaches(order.side, order.priceTicks, priceTicks)) break;
      const qtyLots = lots(this.#history.availableAt(side, priceTicks));
      if (qtyLots === 0) continue;
      const id = this.#strangerId();
      const timeInForce = 'post-only';
      this.#engine.submit({ kind: 'place-limit', id, side, priceTicks, qtyLots, timeInForce });
      visitors.push(id);
    }
    const events = this.#engine.submit({ kind: 'place-limit', ...order });
    for (const id of visitors) {
      if (this.#engine.book.order(id) !== undefined) this.#engine.submit({ kind: 'cancel', id });
    }
    return events;
  }

  #strangerId(): OrderId {
    return orderId(this.#strangers++);
  }
}
