/**
 * `FifoVenue` on the fast engine: the same fills, from records of a tape instead of events.
 *
 * In the common case an event costs one command of `FastCore` and a look at the two best levels, and
 * creates no object. What is rare takes the readable way: orders of ours that come, go or trade. A
 * test compares both venues fill by fill. Taught in chapter 14.
 */

import { LEVEL } from '../matching/fast/price-ladder.js';
import {
  COMMAND,
  CommandTape,
  type EventRecord,
  FastBookView,
  FastCore,
  type FastListener,
  KIND,
  OPERATION_BITS,
  operationOf,
  TIME,
} from '../matching/index.js';
import type { Lots, OrderId, Side, Ticks } from '../units/index.js';
import { isOwn } from './engine-answers.js';
import { type HistoryTape, TAKER_ID } from './history-tape.js';
import { LotsLedger } from './lots-ledger.js';
import type { Crossing, OwnOrder, OwnTrade, Venue } from './venue.js';

const NO_TRADES: readonly OwnTrade[] = Object.freeze([]);
const SIDES: readonly [Side, Side] = ['buy', 'sell'];

export class FastFifoVenue implements Venue<number> {
  readonly ledger = new LotsLedger();
  readonly #ear = new Ear();
  readonly #core = new FastCore(this.#ear, { keepPlace: true });
  readonly #book = new FastBookView(this.#core);
  readonly #history: HistoryTape;
  readonly #crossing: Crossing;
  /** Our orders that rest, oldest first. */
  readonly #own: OwnOrder[] = [];
  /** One command, for all that is not on the tape. */
  readonly #slip = new CommandTape(1);
  #lastTicks: number | undefined;

  constructor(history: HistoryTape, crossing: Crossing) {
    this.#history = history;
    this.#crossing = crossing;
  }

  get markTicks(): number | undefined {
    const bid = this.best('buy');
    const ask = this.best('sell');
    return bid === undefined || ask === undefined ? this.#lastTicks : bid + (ask - bid) / 2;
  }

  /** Read from the engine's own levels: this is asked at every event. */
  best(side: Side): Ticks | undefined {
    const core = this.#core;
    let level = core.bestLevel(side === 'buy' ? 0 : 1);
    while (level !== 0) {
      const priceTicks = core.i32[level | LEVEL.price]!;
      if (core.f64[level >> 1]! > this.#ownLots(side, priceTicks)) return priceTicks as Ticks;
      level = side === 'buy' ? core.below(level) : core.above(level);
    }
    return undefined;
  }

  restingLots(side: Side): number {
    return this.#ownLots(side);
  }

  /** @param index of the record in the block */
  apply(index: number): readonly OwnTrade[] {
    const { tape, ids, left } = this.#history;
    const operation = tape.i32[(index << 3) | COMMAND.operation]!;
    const kind = operation & 3;
    if (kind === KIND.market) return this.#hidden(index);
    if (kind === KIND.modify) {
      if (this.#openLots(ids, index) > left[index]!) this.#core.run(tape, index, index + 1);
      return NO_TRADES;
    }
    this.#ear.clear();
    this.#core.run(tape, index, index + 1);
    if (kind === KIND.cancel) return NO_TRADES;
    const isTaker = ((operation >> OPERATION_BITS.time) & 3) === TIME.IOC;
    const { traded } = this.#ear;
    if (isTaker) {
      this.#lastTicks = tape.i32[(index << 3) | COMMAND.price]!;
      this.#bookArrival(tape.f64[(index << 2) | 1]!, traded);
      this.#clamp(index);
    } else if (traded > 0) this.#bookArrival(traded, traded);
    return this.#ownTrades();
  }

  place(order: OwnOrder): readonly OwnTrade[] | 'rejected' {
    const { id, side, priceTicks, qtyLots } = order;
    this.ledger.placed += qtyLots;
    const time = this.#crossing === 'reject' ? TIME.postOnly : TIME.GTC;
    this.#run(operationOf(KIND.limit, side === 'buy' ? 0 : 1, time), id, priceTicks, qtyLots);
    if (this.#ear.isRejected) {
      this.ledger.rejected += qtyLots;
      return 'rejected';
    }
    this.ledger.taker += this.#ear.traded;
    const rests = this.#book.order(id);
    if (rests !== undefined) this.#own.push({ id, side, priceTicks, qtyLots: rests.qtyLots });
    return this.#ear.trades.length === 0 ? NO_TRADES : this.#ear.take();
  }

  reduce(id: OrderId, qtyLots: number): number {
    const order = this.#book.order(id);
    if (order === undefined) return 0;
    const gone = Math.min(qtyLots, order.qtyLots);
    this.#toLots(id, order.priceTicks, order.qtyLots - gone);
    this.ledger.cancelled += gone;
    this.#refreshOwn();
    return gone;
  }

  /** Books where the lots of somebody who came have gone. */
  #bookArrival(arrivedLots: number, traded: number): void {
    const { ledger } = this;
    ledger.arrived += arrivedLots;
    ledger.maker += this.#ear.ours;
    ledger.others += traded - this.#ear.ours;
    ledger.unfilled += arrivedLots - traded;
  }

  #ownTrades(): readonly OwnTrade[] {
    if (this.#ear.trades.length === 0) return NO_TRADES;
    this.#refreshOwn();
    return this.#ear.take();
  }

  /** The order that history executed has no more lots here than there. */
  #clamp(index: number): void {
    const { ids, left } = this.#history;
    const openLots = this.#openLots(ids, index);
    if (openLots <= left[index]!) return;
    this.ledger.displaced += openLots - left[index]!;
    const priceTicks = this.#history.tape.i32[(index << 3) | COMMAND.price]!;
    this.#slip.write(
      0,
      left[index] === 0 ? KIND.cancel : KIND.modify,
      ids[index]!,
      priceTicks,
      left[index]!,
    );
    this.#core.run(this.#slip, 0, 1);
  }

  /** A hidden order was executed: orders of ours that are first and were shown come before it. */
  #hidden(index: number): readonly OwnTrade[] {
    const { tape, left } = this.#history;
    const operation = tape.i32[(index << 3) | COMMAND.operation]!;
    const sideCode = (operation >> OPERATION_BITS.side) & 1;
    const limitTicks = tape.i32[(index << 3) | COMMAND.price]!;
    const qtyLots = tape.f64[(index << 2) | 1]!;
    const ourSide = SIDES[1 - sideCode]!;
    this.#lastTicks = left[index]!;
    const best = this.best(ourSide);
    const sign = ourSide === 'buy' ? 1 : -1;
    let reached = 0;
    for (const { side, priceTicks, qtyLots: openLots } of this.#own) {
      if (side !== ourSide || sign * (priceTicks - limitTicks) < 0) continue;
      if (best === undefined || sign * (priceTicks - best) > 0) reached += openLots;
    }
    const arrived = Math.min(reached, qtyLots);
    if (arrived === 0) return NO_TRADES;
    this.#run(operationOf(KIND.limit, sideCode, TIME.IOC), TAKER_ID, limitTicks, arrived);
    this.#bookArrival(arrived, this.#ear.traded);
    return this.#ownTrades();
  }

  #toLots(id: number, priceTicks: number, qtyLots: number): void {
    this.#run(qtyLots === 0 ? KIND.cancel : KIND.modify, id, priceTicks, qtyLots);
  }

  #run(operation: number, id: number, priceTicks: number, qtyLots: number): void {
    this.#ear.clear();
    this.#slip.write(0, operation, id, priceTicks, qtyLots);
    this.#core.run(this.#slip, 0, 1);
  }

  /** What is open here of the order whose id stands at an index, 0 where it is gone. */
  #openLots(ids: Float64Array, index: number): number {
    const order = this.#core.find(ids, index);
    return order === 0 ? 0 : this.#core.f64[(order >> 1) | 1]!;
  }

  /** After a trade or a cancel of ours: what still rests of each. */
  #refreshOwn(): void {
    const still = this.#own.flatMap((order) => {
      const now = this.#book.order(order.id);
      return now === undefined ? [] : [{ ...order, qtyLots: now.qtyLots }];
    });
    this.#own.splice(0, this.#own.length, ...still);
  }

  #ownLots(side: Side, priceTicks?: number): number {
    let sum = 0;
    for (let i = 0; i < this.#own.length; i++) {
      const order = this.#own[i]!;
      if (order.side !== side) continue;
      if (priceTicks === undefined || order.priceTicks === priceTicks) sum += order.qtyLots;
    }
    return sum;
  }
}

/** Hears the engine: counts lots, and keeps trades of ours. */
class Ear implements FastListener {
  traded = 0;
  ours = 0;
  isRejected = false;
  trades: OwnTrade[] = [];

  clear(): void {
    this.traded = 0;
    this.ours = 0;
    this.isRejected = false;
  }

  take(): readonly OwnTrade[] {
    const { trades } = this;
    this.trades = [];
    return trades;
  }

  onTraded(event: EventRecord): void {
    const { qtyLots, id, takerId } = event;
    this.traded += qtyLots;
    if (isOwn(id)) this.#ours(event, id, 1 - event.side, 'maker');
    else if (isOwn(takerId)) this.#ours(event, takerId, event.side, 'taker');
  }

  #ours(event: EventRecord, id: number, side: number, liquidity: OwnTrade['liquidity']): void {
    const { qtyLots, priceTicks } = event;
    this.ours += qtyLots;
    this.trades.push({
      id: id as OrderId,
      side: SIDES[side]!,
      priceTicks: priceTicks as Ticks,
      qtyLots: qtyLots as Lots,
      liquidity,
    });
  }

  onRejected(): void {
    this.isRejected = true;
  }

  onAccepted(): void {}
  onCancelled(): void {}
  onModified(): void {}
}
