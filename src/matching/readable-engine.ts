/**
 * The readable matching engine: price-time priority as one would write it on a whiteboard.
 *
 * An arriving order trades with the front of the other side's best queue, at that order's price, until
 * it has nothing left or no price reaches; then its time in force says what happens to the rest. It
 * is the specification of `FastEngine`, which must give the same events and the same book. Always: the
 * book is not crossed, and a refused command leaves it untouched. Taught in chapter 11.
 */

import { OrderBook } from '../book/index.js';
import { type Lots, opposite, type Side, type Ticks } from '../units/index.js';
import { malformed } from './check-command.js';
import {
  type CancelOrder,
  type Command,
  MAX_QTY_LOTS,
  type ModifyOrder,
  type PlaceOrder,
  type SelfTradePolicy,
} from './commands.js';
import type { CancelReason, MatchingEvent, RejectReason } from './events.js';
import type {
  EngineOptions,
  EngineOrder,
  EngineSnapshot,
  MatchingEngine,
  ModifyPolicy,
} from './matching-engine.js';

/** An order on its way through the book. A market order has no price. */
interface Taker {
  readonly id: EngineOrder['id'];
  readonly side: Side;
  readonly priceTicks?: Ticks;
  readonly qtyLots: Lots;
  readonly owner?: number;
  readonly selfTrade: SelfTradePolicy;
}

/** An event before it gets its number. */
type Unnumbered<E> = E extends MatchingEvent ? Omit<E, 'seq'> : never;

export class ReadableEngine implements MatchingEngine {
  readonly symbol: string | undefined;
  readonly #book = new OrderBook<EngineOrder>();
  readonly #modifyPolicy: ModifyPolicy;
  readonly #selfTrade: SelfTradePolicy;
  #seq = 0;
  #events: MatchingEvent[] = [];

  constructor(options: EngineOptions = {}) {
    this.symbol = options.symbol;
    this.#modifyPolicy = options.modifyPolicy ?? 'keep-place';
    this.#selfTrade = options.selfTrade ?? 'allow';
    if (options.snapshot !== undefined) {
      this.#seq = options.snapshot.seq;
      for (const order of options.snapshot.bids) this.#book.add(order);
      for (const order of options.snapshot.asks) this.#book.add(order);
    }
  }

  get seq(): number {
    return this.#seq;
  }

  get book(): OrderBook<EngineOrder> {
    return this.#book;
  }

  snapshot(): EngineSnapshot {
    const bids = [...this.#book.inPriority('buy')];
    return { seq: this.#seq, bids, asks: [...this.#book.inPriority('sell')] };
  }

  /**
   * Handles one command. O(log levels) and as much again for each trade.
   * @example engine.submit(placeLimit({ id: 1, side: 'buy', priceTicks: 9995, qtyLots: 10 }))
   */
  submit(command: Command): readonly MatchingEvent[] {
    this.#events = [];
    const reason = malformed(command, this.symbol) ?? this.#refusal(command);
    if (reason !== undefined) this.#reject(command, reason);
    else if (command.kind === 'cancel') this.#cancel(command);
    else if (command.kind === 'modify') this.#modify(command);
    else this.#place(command);
    return this.#events;
  }

  /** Why the book, as it stands, refuses a well-formed command. */
  #refusal(command: Command): RejectReason | undefined {
    const live = this.#book.order(command.id);
    if (command.kind === 'cancel') return live === undefined ? 'unknown-order' : undefined;
    if (command.kind === 'modify') {
      if (live === undefined) return 'unknown-order';
      const { priceTicks, qtyLots } = command;
      if (live.postOnly && this.#crosses(live.side, priceTicks)) return 'would-cross';
      const ownLots = live.priceTicks === priceTicks ? live.qtyLots : 0;
      return this.#refusalOfLevel(live.side, priceTicks, qtyLots - ownLots);
    }
    if (live !== undefined) return 'duplicate-id';
    if (command.kind === 'place-market') return undefined;
    const { side, priceTicks, qtyLots, timeInForce = 'GTC' } = command;
    if (timeInForce === 'IOC' || timeInForce === 'FOK') return undefined;
    if (timeInForce === 'post-only' && this.#crosses(side, priceTicks)) return 'would-cross';
    return this.#refusalOfLevel(side, priceTicks, qtyLots);
  }

  #refusalOfLevel(side: Side, priceTicks: Ticks, moreLots: number): RejectReason | undefined {
    const fits = this.#book.qtyAt(side, priceTicks) + moreLots <= MAX_QTY_LOTS;
    return fits ? undefined : 'level-full';
  }

  #place(order: PlaceOrder): void {
    const { id, side, qtyLots, owner } = order;
    const priceTicks = order.kind === 'place-limit' ? order.priceTicks : undefined;
    const timeInForce = order.timeInForce ?? (order.kind === 'place-limit' ? 'GTC' : 'IOC');
    const selfTrade = order.selfTrade ?? this.#selfTrade;
    const taker: Taker = { id, side, priceTicks, qtyLots, owner, selfTrade };
    this.#emit({ kind: 'accepted', id, side, priceTicks, qtyLots });
    if (timeInForce === 'FOK' && !this.#canFill(taker)) {
      this.#emitCancelled(taker, qtyLots, 'fill-or-kill');
      return;
    }
    const openLots = this.#match(taker);
    if (openLots === 0) return;
    if (priceTicks === undefined || timeInForce === 'IOC' || timeInForce === 'FOK') {
      this.#emitCancelled(taker, openLots, 'unfilled');
      return;
    }
    const postOnly = timeInForce === 'post-only';
    this.#book.add({ id, side, priceTicks, qtyLots: openLots, owner, postOnly, selfTrade });
  }

  #cancel({ id }: CancelOrder): void {
    const order = this.#book.remove(id) as EngineOrder;
    this.#emitCancelled(order, order.qtyLots, 'requested');
  }

  #modify({ id, priceTicks, qtyLots }: ModifyOrder): void {
    const order = this.#book.order(id) as EngineOrder;
    const { side } = order;
    const keptPlace =
      this.#modifyPolicy === 'keep-place' &&
      priceTicks === order.priceTicks &&
      qtyLots <= order.qtyLots;
    this.#emit({ kind: 'modified', id, side, priceTicks, qtyLots, keptPlace, reason: 'requested' });
    if (keptPlace) {
      this.#book.reduce(id, order.qtyLots - qtyLots);
      return;
    }
    this.#book.remove(id);
    const openLots = this.#match({ ...order, priceTicks, qtyLots });
    if (openLots > 0) this.#book.add({ ...order, priceTicks, qtyLots: openLots });
  }

  /** Trades an order with the other side. @returns the lots that are open after it, 0 where it is gone */
  #match(taker: Taker): Lots {
    const makerSide = opposite(taker.side);
    let openLots: number = taker.qtyLots;
    while (openLots > 0) {
      const maker = this.#book.front(makerSide);
      if (maker === undefined || !reaches(taker, maker.priceTicks)) break;
      if (isSelfTrade(taker, maker)) {
        openLots = this.#preventSelfTrade(taker, openLots, maker);
        continue;
      }
      const tradedLots = Math.min(openLots, maker.qtyLots);
      openLots -= tradedLots;
      this.#book.reduce(maker.id, tradedLots);
      this.#emit({
        kind: 'traded',
        makerId: maker.id,
        takerId: taker.id,
        takerSide: taker.side,
        priceTicks: maker.priceTicks,
        qtyLots: tradedLots as Lots,
        makerOpenLots: (maker.qtyLots - tradedLots) as Lots,
        takerOpenLots: openLots as Lots,
      });
    }
    return openLots as Lots;
  }

  /** What the taker's policy does instead of a trade. @returns the taker's open lots, 0 where it is gone */
  #preventSelfTrade(taker: Taker, openLots: number, maker: EngineOrder): number {
    const { selfTrade } = taker;
    const offLots = selfTrade === 'decrement' ? Math.min(openLots, maker.qtyLots) : 0;
    if (selfTrade !== 'cancel-newest') {
      const goneLots = selfTrade === 'decrement' ? offLots : maker.qtyLots;
      this.#book.reduce(maker.id, goneLots);
      this.#emitLess(maker, maker.qtyLots, goneLots);
    }
    if (selfTrade === 'cancel-oldest') return openLots;
    const goneLots = selfTrade === 'decrement' ? offLots : openLots;
    this.#emitLess(taker, openLots, goneLots);
    return openLots - goneLots;
  }

  /** Whether a FOK order would trade whole, orders that self-trade prevention spares left out. */
  #canFill(taker: Taker): boolean {
    let missingLots: number = taker.qtyLots;
    for (const maker of this.#book.inPriority(opposite(taker.side))) {
      if (!reaches(taker, maker.priceTicks)) return false;
      if (!isSelfTrade(taker, maker)) missingLots -= maker.qtyLots;
      else if (taker.selfTrade !== 'cancel-oldest') return false;
      if (missingLots <= 0) return true;
    }
    return false;
  }

  #crosses(side: Side, priceTicks: Ticks): boolean {
    const best = side === 'buy' ? this.#book.bestAsk() : this.#book.bestBid();
    return best !== undefined && reaches({ side, priceTicks }, best);
  }

  /** An order loses lots to self-trade prevention: all of them, or some. */
  #emitLess(order: Taker, openLots: number, goneLots: number): void {
    if (goneLots === openLots) {
      this.#emitCancelled(order, goneLots, 'self-trade');
      return;
    }
    const { id, side, priceTicks } = order;
    const qtyLots = (openLots - goneLots) as Lots;
    this.#emit({
      kind: 'modified',
      id,
      side,
      priceTicks,
      qtyLots,
      keptPlace: true,
      reason: 'self-trade',
    });
  }

  #emitCancelled({ id, side, priceTicks }: Taker, qtyLots: number, reason: CancelReason): void {
    this.#emit({ kind: 'cancelled', id, side, priceTicks, qtyLots: qtyLots as Lots, reason });
  }

  #reject({ kind, id }: Command, reason: RejectReason): void {
    const command = kind === 'cancel' || kind === 'modify' ? kind : 'place';
    this.#emit({ kind: 'rejected', command, id, reason });
  }

  #emit(event: Unnumbered<MatchingEvent>): void {
    this.#seq += 1;
    this.#events.push({ ...event, seq: this.#seq } as MatchingEvent);
  }
}

/** Whether an order may trade at a price: a market order at any, a limit order at its own or better. */
function reaches({ side, priceTicks }: Pick<Taker, 'side' | 'priceTicks'>, at: Ticks): boolean {
  if (priceTicks === undefined) return true;
  return side === 'buy' ? at <= priceTicks : at >= priceTicks;
}

function isSelfTrade(taker: Taker, maker: EngineOrder): boolean {
  return taker.selfTrade !== 'allow' && taker.owner !== undefined && taker.owner === maker.owner;
}
