/**
 * The matching engine once more, right, and with each of its steps open to be overridden.
 *
 * `ReadableEngine` hides its steps, as an engine should. To write down a fault in three lines one needs
 * an engine whose steps can be replaced one at a time: a broken engine is this one with one step
 * spoilt. As it stands here it gives the same events and the same book as the other two engines.
 * Chapter 12.
 */

import { malformed } from '../../matching/check-command.js';
import {
  type CancelOrder,
  type Command,
  MAX_QTY_LOTS,
  type ModifyOrder,
  type PlaceOrder,
  type SelfTradePolicy,
  type TimeInForce,
} from '../../matching/commands.js';
import type { CancelReason, MatchingEvent, RejectReason } from '../../matching/events.js';
import type {
  EngineOptions,
  EngineOrder,
  EngineSnapshot,
  MatchingEngine,
} from '../../matching/matching-engine.js';
import { opposite, type Side, type Ticks } from '../../units/index.js';
import { OpenBook } from './open-book.js';

/** An order on its way through the book. A market order has no price. */
export interface Taker {
  readonly id: number;
  readonly side: Side;
  readonly priceTicks?: Ticks;
  readonly qtyLots: number;
  readonly owner?: number;
  readonly selfTrade: SelfTradePolicy;
}

/** An event before it gets its number, with quantities that are still plain numbers. */
type Draft = MatchingEvent extends infer E
  ? E extends MatchingEvent
    ? {
        readonly [K in keyof Omit<E, 'seq'>]: E[K & keyof E] extends number
          ? number
          : E[K & keyof E];
      }
    : never
  : never;

export class OpenEngine<B extends OpenBook = OpenBook> implements MatchingEngine {
  readonly symbol: string | undefined;
  readonly book: B;
  protected readonly options: EngineOptions;
  #seq: number;
  #events: MatchingEvent[] = [];

  constructor(options: EngineOptions = {}, book: B = new OpenBook() as B) {
    this.symbol = options.symbol;
    this.options = options;
    this.book = book;
    this.#seq = options.snapshot?.seq ?? 0;
    for (const order of options.snapshot?.bids ?? []) book.add(order);
    for (const order of options.snapshot?.asks ?? []) book.add(order);
  }

  get seq(): number {
    return this.#seq;
  }

  snapshot(): EngineSnapshot {
    const bids = this.book.inPriority('buy');
    return { seq: this.#seq, bids, asks: this.book.inPriority('sell') };
  }

  submit(command: Command): readonly MatchingEvent[] {
    this.#events = [];
    const reason = malformed(command, this.symbol) ?? this.refusal(command);
    if (reason !== undefined) this.#reject(command, reason);
    else if (command.kind === 'cancel') this.cancel(command);
    else if (command.kind === 'modify') this.modify(command);
    else this.place(command);
    return this.#events;
  }

  /** Why the book, as it stands, refuses a well-formed command. */
  protected refusal(command: Command): RejectReason | undefined {
    const live = this.book.order(command.id);
    if (command.kind === 'cancel') return live === undefined ? 'unknown-order' : undefined;
    if (command.kind === 'modify') {
      if (live === undefined) return 'unknown-order';
      const { priceTicks, qtyLots } = command;
      if (live.postOnly && this.crosses(live.side, priceTicks)) return 'would-cross';
      const ownLots = live.priceTicks === priceTicks ? live.qtyLots : 0;
      return this.#refusalOfLevel(live.side, priceTicks, qtyLots - ownLots);
    }
    if (live !== undefined) return 'duplicate-id';
    if (command.kind === 'place-market') return undefined;
    const { side, priceTicks, qtyLots, timeInForce = 'GTC' } = command;
    if (timeInForce === 'IOC' || timeInForce === 'FOK') return undefined;
    if (timeInForce === 'post-only' && this.crosses(side, priceTicks)) return 'would-cross';
    return this.#refusalOfLevel(side, priceTicks, qtyLots);
  }

  /** Whether an order that must not trade would. */
  protected crosses(side: Side, priceTicks: Ticks): boolean {
    const best = side === 'buy' ? this.book.bestAsk() : this.book.bestBid();
    return best !== undefined && (side === 'buy' ? best <= priceTicks : best >= priceTicks);
  }

  protected place(order: PlaceOrder): void {
    const { id, side, qtyLots, owner } = order;
    const priceTicks = order.kind === 'place-limit' ? order.priceTicks : undefined;
    const timeInForce = order.timeInForce ?? (order.kind === 'place-limit' ? 'GTC' : 'IOC');
    const selfTrade = order.selfTrade ?? this.options.selfTrade ?? 'allow';
    const taker: Taker = { id, side, priceTicks, qtyLots, owner, selfTrade };
    this.emit({ kind: 'accepted', id, side, priceTicks, qtyLots });
    if (timeInForce === 'FOK' && !this.canFill(taker)) {
      this.emitCancelled(taker, qtyLots, 'fill-or-kill');
      return;
    }
    const openLots = this.match(taker);
    if (openLots === 0) return;
    if (priceTicks === undefined || !this.mayRest(timeInForce)) {
      this.emitCancelled(taker, openLots, 'unfilled');
      return;
    }
    const postOnly = timeInForce === 'post-only';
    this.book.add({ ...taker, priceTicks, qtyLots: openLots, postOnly } as EngineOrder);
  }

  /** Whether what is left of a limit order stays in the book. */
  protected mayRest(timeInForce: TimeInForce): boolean {
    return timeInForce === 'GTC' || timeInForce === 'post-only';
  }

  protected cancel({ id }: CancelOrder): void {
    const order = this.book.order(id);
    if (order === undefined) return;
    this.book.remove(id);
    this.emitCancelled(order, order.qtyLots, 'requested');
  }

  protected modify({ id, priceTicks, qtyLots }: ModifyOrder): void {
    const order = this.book.order(id);
    if (order === undefined) return;
    const { side } = order;
    const keptPlace = this.keepsPlace(order, priceTicks, qtyLots);
    this.emit({ kind: 'modified', id, side, priceTicks, qtyLots, keptPlace, reason: 'requested' });
    if (keptPlace) {
      this.book.resize(order, qtyLots);
      return;
    }
    this.takeOutToReprice(order);
    const openLots = this.match(this.modifiedTaker({ ...order, priceTicks, qtyLots }));
    if (openLots > 0) this.book.add({ ...order, priceTicks, qtyLots: openLots } as EngineOrder);
  }

  protected keepsPlace(order: EngineOrder, priceTicks: number, qtyLots: number): boolean {
    const samePrice = priceTicks === order.priceTicks;
    return this.options.modifyPolicy !== 'reinsert' && samePrice && qtyLots <= order.qtyLots;
  }

  /** Takes an order out of its level, before it goes to another. */
  protected takeOutToReprice(order: EngineOrder): void {
    this.book.remove(order.id);
  }

  /** A modified order as one that arrives anew. */
  protected modifiedTaker(order: EngineOrder): Taker {
    return order;
  }

  /** Trades an order with the other side. @returns the lots that are open after it, 0 where it is gone */
  protected match(taker: Taker): number {
    let openLots = taker.qtyLots;
    while (openLots > 0) {
      const maker = this.book.inPriority(opposite(taker.side))[0];
      if (maker === undefined || !this.reaches(taker, maker.priceTicks, openLots)) break;
      if (this.#isSelfTrade(taker, maker)) {
        openLots = this.preventSelfTrade(taker, openLots, maker);
        continue;
      }
      const qtyLots = Math.min(openLots, maker.qtyLots);
      openLots -= qtyLots;
      this.fill(maker, qtyLots);
      this.emit({
        kind: 'traded',
        makerId: maker.id,
        takerId: taker.id,
        takerSide: taker.side,
        priceTicks: this.tradePrice(taker, maker),
        qtyLots,
        makerOpenLots: maker.qtyLots - qtyLots,
        takerOpenLots: openLots,
      });
    }
    return openLots;
  }

  /** Whether an order with so many lots still open may trade at a price. */
  protected reaches(taker: Taker, at: Ticks, _openLots: number): boolean {
    if (taker.priceTicks === undefined) return true;
    return taker.side === 'buy' ? at <= taker.priceTicks : at >= taker.priceTicks;
  }

  /** The price of a trade: that of the one who rested. */
  protected tradePrice(_taker: Taker, maker: EngineOrder): number {
    return maker.priceTicks;
  }

  /** Takes traded lots off a resting order. */
  protected fill(maker: EngineOrder, qtyLots: number): void {
    this.book.resize(maker, maker.qtyLots - qtyLots);
  }

  /** What the taker's policy does instead of a trade. @returns the taker's open lots, 0 where it is gone */
  protected preventSelfTrade(taker: Taker, openLots: number, maker: EngineOrder): number {
    const { selfTrade } = taker;
    const offLots = selfTrade === 'decrement' ? Math.min(openLots, maker.qtyLots) : undefined;
    if (selfTrade !== 'cancel-newest') {
      this.#takeOff(maker, maker.qtyLots, offLots ?? maker.qtyLots);
      this.book.resize(maker, maker.qtyLots - (offLots ?? maker.qtyLots));
    }
    if (selfTrade === 'cancel-oldest') return openLots;
    this.#takeOff(taker, openLots, offLots ?? openLots);
    return openLots - (offLots ?? openLots);
  }

  /** Whether a FOK order would trade whole, orders that self-trade prevention spares left out. */
  protected canFill(taker: Taker): boolean {
    let missingLots = taker.qtyLots;
    for (const maker of this.book.inPriority(opposite(taker.side))) {
      if (!this.reaches(taker, maker.priceTicks, missingLots)) return false;
      if (!this.#isSelfTrade(taker, maker)) missingLots -= maker.qtyLots;
      else if (taker.selfTrade !== 'cancel-oldest') return false;
      if (missingLots <= 0) return true;
    }
    return false;
  }

  protected emitCancelled(order: Taker, qtyLots: number, reason: CancelReason): void {
    const { id, side, priceTicks } = order;
    this.emit({ kind: 'cancelled', id, side, priceTicks, qtyLots, reason });
  }

  protected emit(event: Draft): void {
    this.#seq += 1;
    this.#events.push({ ...event, seq: this.#seq } as MatchingEvent);
  }

  #takeOff(order: Taker, openLots: number, goneLots: number): void {
    if (goneLots === openLots) {
      this.emitCancelled(order, goneLots, 'self-trade');
      return;
    }
    const { id, side, priceTicks } = order;
    const left = { qtyLots: openLots - goneLots, keptPlace: true, reason: 'self-trade' } as const;
    this.emit({ kind: 'modified', id, side, priceTicks, ...left });
  }

  #isSelfTrade({ selfTrade, owner }: Taker, maker: EngineOrder): boolean {
    return selfTrade !== 'allow' && owner !== undefined && owner === maker.owner;
  }

  #refusalOfLevel(side: Side, priceTicks: Ticks, moreLots: number): RejectReason | undefined {
    const fits = this.book.qtyAt(side, priceTicks) + moreLots <= MAX_QTY_LOTS;
    return fits ? undefined : 'level-full';
  }

  #reject({ kind, id }: Command, reason: RejectReason): void {
    const command = kind === 'cancel' || kind === 'modify' ? kind : 'place';
    this.emit({ kind: 'rejected', command, id, reason });
  }
}
