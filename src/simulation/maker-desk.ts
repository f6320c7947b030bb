/**
 * A maker's desk at a matching engine: turns the quotes that a strategy wants into orders, and events
 * into fills.
 *
 * The strategy knows nothing of orders, ids and queues, and the engine nothing of strategies. The desk
 * withdraws what must go, later places what is missing, and keeps the books. What always holds: its
 * record of open orders is the engine's, and its position is the sum of its fills. Chapter 15.
 */

import type { BookView, RestingOrder } from '../book/index.js';
import {
  type MarketMaker,
  type MarketState,
  OrderIds,
  Position,
  type QuoteChange,
  replaceAll,
  smallestReplacement,
  WorkingOrders,
} from '../makers/index.js';
import {
  type Command,
  cancelOrder,
  type MatchingEvent,
  modifyOrder,
  type OrderTraded,
  placeLimit,
} from '../matching/index.js';
import { type OrderId, opposite, type Side, signOf, type Ticks } from '../units/index.js';

/** A maker in the competition, and how its desk works. */
export interface Competitor {
  readonly name: string;
  readonly maker: MarketMaker;
  /** How quotes are replaced. Defaults to `smallest`. */
  readonly replacement?: 'all' | 'smallest';
  /** Of the smallest replacement: how far a resting order may be from the wish. Defaults to 0. */
  readonly toleranceTicks?: number;
  /** `GTC` orders may trade on arrival, when another maker was faster. Defaults to `post-only`. */
  readonly timeInForce?: 'post-only' | 'GTC';
}

type Owned = RestingOrder & { readonly owner?: number };

/** Sends a command to the engine; its events reach every desk before this returns. */
export type Send = (command: Command) => readonly MatchingEvent[];

export class MakerDesk {
  readonly competitor: Competitor;
  /** Its number at the venue, and the session of its order ids. */
  readonly owner: number;
  readonly position = new Position();
  readonly working = new WorkingOrders();
  readonly #ids: OrderIds;
  #toPlace: QuoteChange[] = [];
  #messages = 0;
  #refused = 0;
  #fills = 0;
  #earnedTickLots = 0;

  constructor(competitor: Competitor, owner: number) {
    this.competitor = competitor;
    this.owner = owner;
    this.#ids = new OrderIds(owner);
  }

  /** Orders, reductions and cancels sent so far. */
  get messages(): number {
    return this.#messages;
  }

  /** Orders that the engine refused, because they would have traded. */
  get refused(): number {
    return this.#refused;
  }

  get fills(): number {
    return this.#fills;
  }

  /** What its fills earned against the mid of their moment. */
  get earnedTickLots(): number {
    return this.#earnedTickLots;
  }

  /** Asks the maker for its quotes and takes out what no longer fits. What is missing waits. */
  withdraw(market: Pick<MarketState, 'timeNs' | 'fairTicks'>, book: BookView, send: Send): void {
    const { maker, replacement = 'smallest', toleranceTicks } = this.competitor;
    const wanted = maker.quotes({
      ...market,
      bestBidTicks: this.#bestOfOthers('buy', book),
      bestAskTicks: this.#bestOfOthers('sell', book),
    });
    const resting = this.working.staying;
    const { changes } =
      replacement === 'all'
        ? replaceAll(resting, wanted)
        : smallestReplacement(resting, wanted, { toleranceTicks });
    this.#toPlace = changes.filter(({ kind }) => kind === 'place');
    for (const change of changes) if (change.kind !== 'place') this.#change(change, send);
  }

  /** Places what was missing at the last `withdraw`. */
  place(send: Send): void {
    const { timeInForce = 'post-only' } = this.competitor;
    for (const change of this.#toPlace) {
      if (change.kind !== 'place') continue;
      const { side, priceTicks, qtyLots } = change;
      const order = { id: this.#ids.next(), side, priceTicks, qtyLots };
      this.working.sent(order);
      this.#messages++;
      send(placeLimit({ ...order, owner: this.owner, timeInForce }));
    }
    this.#toPlace = [];
  }

  /** An event about an order of this desk. `midTicks` is what the fill is judged against. */
  onEvent(event: MatchingEvent, id: OrderId, midTicks: number): void {
    switch (event.kind) {
      case 'accepted':
        this.working.accepted(id);
        return;
      case 'traded':
        this.#trade(event, id, midTicks);
        return;
      case 'modified':
        this.working.reduced(id, event.qtyLots);
        return;
      case 'rejected':
        this.#refused++;
        this.working.gone(id);
        return;
      case 'cancelled':
        this.working.gone(id);
    }
  }

  /** Lots of others that stand ahead of its orders at a price. Its own lots do not count. */
  aheadLots(side: Side, priceTicks: number, book: BookView<Owned>): number {
    let ahead = 0;
    for (const order of book.queueAt(side, priceTicks)) {
      if (order.owner === this.owner) return ahead;
      ahead += order.qtyLots;
    }
    return ahead;
  }

  #change(change: QuoteChange, send: Send): void {
    this.#messages++;
    if (change.kind === 'cancel') {
      this.working.cancelSent(change.id);
      send(cancelOrder({ id: change.id }));
    } else if (change.kind === 'reduce') {
      const { id, priceTicks, qtyLots } = change;
      send(modifyOrder({ id, priceTicks, qtyLots }));
    }
  }

  #trade({ priceTicks, qtyLots, takerId, takerSide }: OrderTraded, id: OrderId, mid: number): void {
    const side = id === takerId ? takerSide : opposite(takerSide);
    const fill = { side, priceTicks, qtyLots };
    this.working.filled(id, qtyLots);
    this.position.apply(fill);
    this.#fills++;
    this.#earnedTickLots += signOf(side) * (mid - priceTicks) * qtyLots;
    this.competitor.maker.onFill(fill);
  }

  /** The best price of a side at which others have lots. O(own levels). */
  #bestOfOthers(side: Side, book: BookView): Ticks | undefined {
    const own = new Map<number, number>();
    for (const order of this.working.open) {
      if (order.side !== side) continue;
      own.set(order.priceTicks, (own.get(order.priceTicks) ?? 0) + order.qtyLots);
    }
    const levels = book.depth(side, own.size + 1);
    return levels.find((level) => level.qtyLots > (own.get(level.priceTicks) ?? 0))?.priceTicks;
  }
}
