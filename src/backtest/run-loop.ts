/**
 * The run loop of a backtest: history, the venue, the maker and the delays between them.
 *
 * News of the market and of fills reaches the maker after the feed latency; its orders reach the venue
 * after the order latency. An event acts on what rests, never on what is decided because of it: there
 * is no looking ahead. Where an order arrives at the very time of an event, the event comes first.
 * What always holds: times do not fall, and cash + inventory × mark is the profit. The loop does not
 * care what an event is; its venue does. Taught in chapter 14.
 */

import { type Fill, type MarketMaker, type MarketState, Position } from '../makers/index.js';
import type { OrderId } from '../units/index.js';
import { DelayLine } from './delay-line.js';
import { checkFees, type Fees, feeOf } from './fees.js';
import type { LotsLedger } from './lots-ledger.js';
import { type OrderMessage, OwnOrders } from './own-orders.js';
import type { RunFill, RunListener } from './run-events.js';
import type { OwnTrade, Venue } from './venue.js';

export interface Latency {
  /** From the venue to the maker: quotes, trades and its own fills. Defaults to 0. */
  readonly feedNs?: number | undefined;
  /** From the maker to the venue: orders and cancels. Defaults to 0. */
  readonly orderNs?: number | undefined;
}

export interface RunOptions {
  readonly maker: MarketMaker;
  readonly latency?: Latency | undefined;
  readonly fees?: Fees | undefined;
  /** The least time from one quoting to the next, by the times of the events. Defaults to 0. */
  readonly requoteNs?: number | undefined;
  /** The least time from one point told to listeners to the next; the last is always told. Defaults to 0. */
  readonly pointNs?: number | undefined;
  readonly listeners?: readonly RunListener[] | undefined;
}

/** What a run comes to; the series are for listeners. */
export interface RunSummary {
  readonly events: number;
  readonly fills: number;
  readonly filledLots: number;
  /** Orders that the venue refused, most of them because they would have traded. */
  readonly rejected: number;
  readonly position: Position;
  /** The last mark; absent where none was ever known. */
  readonly markTicks: number | undefined;
  readonly lots: LotsLedger;
}

type News =
  | { readonly kind: 'filled'; readonly id: OrderId; readonly fill: Fill }
  | { readonly kind: 'rejected'; readonly id: OrderId };

/** A run, fed event by event. */
export class RunLoop<E> {
  readonly #maker: MarketMaker;
  readonly #fees: Fees;
  readonly #listeners: readonly RunListener[];
  readonly #requoteNs: number;
  readonly #pointNs: number;
  readonly #venue: Venue<E>;
  readonly #orders = new OwnOrders();
  readonly #position = new Position();
  readonly #news: DelayLine<News>;
  readonly #states: DelayLine<MarketState>;
  readonly #messages: DelayLine<OrderMessage>;
  /** When the next of all that is under way arrives. */
  #dueNs = Number.POSITIVE_INFINITY;
  #shown = { bidLots: 0, askLots: 0 };
  #timeNs = Number.NEGATIVE_INFINITY;
  #askedNs = Number.NEGATIVE_INFINITY;
  #toldNs = Number.NEGATIVE_INFINITY;
  #isUntold = false;
  #events = 0;
  #fills = 0;
  #filledLots = 0;
  #rejected = 0;

  /** @throws RangeError where an option is out of its range */
  constructor(venue: Venue<E>, options: RunOptions) {
    const { maker, latency = {}, fees = {}, requoteNs = 0, pointNs = 0, listeners = [] } = options;
    checkFees(fees);
    checkSpan('the time between quotings', requoteNs);
    checkSpan('the time between points', pointNs);
    this.#maker = maker;
    this.#fees = fees;
    this.#listeners = listeners;
    this.#requoteNs = requoteNs;
    this.#pointNs = pointNs;
    this.#venue = venue;
    this.#news = new DelayLine(latency.feedNs ?? 0);
    this.#states = new DelayLine(latency.feedNs ?? 0);
    this.#messages = new DelayLine(latency.orderNs ?? 0);
  }

  /**
   * History goes on by one event.
   * @throws RangeError where its time is before the last one's, or the data is too coarse for the model
   */
  step(timeNs: number, event: E): void {
    if (!(timeNs >= this.#timeNs)) {
      throw new RangeError(
        `Cannot run: times must not fall, current value is ${timeNs} ns after ${this.#timeNs} ns`,
      );
    }
    if (this.#dueNs < timeNs) this.#arriveBefore(timeNs);
    this.#timeNs = timeNs;
    this.#events += 1;
    const markBefore = this.#venue.markTicks;
    const trades = this.#venue.apply(event);
    if (trades.length > 0) {
      for (const trade of trades) this.#fill(trade, timeNs, markBefore);
      this.#tellQuote(timeNs);
    }
    if (timeNs - this.#askedNs >= this.#requoteNs) this.#sendState(timeNs);
    if (this.#dueNs <= timeNs) this.#arriveUntil(timeNs);
    this.#isUntold = true;
    if (timeNs - this.#toldNs >= this.#pointNs) this.#tellPoint(timeNs);
  }

  /** The run is over: what is still under way does not arrive any more. */
  end(): RunSummary {
    if (this.#isUntold) this.#tellPoint(this.#timeNs);
    for (const listener of this.#listeners) listener.onEnd?.();
    return {
      events: this.#events,
      fills: this.#fills,
      filledLots: this.#filledLots,
      rejected: this.#rejected,
      position: this.#position,
      markTicks: this.#venue.markTicks,
      lots: this.#venue.ledger,
    };
  }

  /** Lets arrive what is due before a time, in order of time. */
  #arriveBefore(timeNs: number): void {
    while (this.#dueNs < timeNs) this.#arrive(this.#dueNs);
  }

  /** What is due at the time itself too: the answer to an event where there is no latency. */
  #arriveUntil(timeNs: number): void {
    while (this.#dueNs <= timeNs) this.#arrive(this.#dueNs);
  }

  /** One arrival: news before states, states before orders. */
  #arrive(dueNs: number): void {
    if (this.#news.dueNs === dueNs) this.#hear(this.#news.take());
    else if (this.#states.dueNs === dueNs) this.#decide(this.#states.take(), dueNs);
    else this.#deliver(this.#messages.take(), dueNs);
    this.#schedule();
  }

  #schedule(): void {
    this.#dueNs = Math.min(this.#news.dueNs, this.#states.dueNs, this.#messages.dueNs);
  }

  #hear(news: News): void {
    if (news.kind === 'rejected') {
      this.#orders.rejected(news.id);
      return;
    }
    this.#orders.filled(news.id, news.fill);
    this.#maker.onFill(news.fill);
  }

  #decide(state: MarketState, nowNs: number): void {
    const quotes = this.#maker.quotes(state);
    for (const message of this.#orders.messagesFor(quotes)) this.#messages.send(message, nowNs);
  }

  #deliver(message: OrderMessage, nowNs: number): void {
    if (message.kind === 'reduce') this.#venue.reduce(message.id, message.qtyLots);
    else {
      const trades = this.#venue.place(message.order);
      if (trades === 'rejected') {
        this.#rejected += 1;
        this.#news.send({ kind: 'rejected', id: message.order.id }, nowNs);
      } else for (const trade of trades) this.#fill(trade, nowNs, this.#venue.markTicks);
    }
    this.#tellQuote(nowNs);
  }

  #fill(trade: OwnTrade, timeNs: number, markTicks: number | undefined): void {
    const { id, side, priceTicks, qtyLots, liquidity } = trade;
    const feeTickLots = feeOf(this.#fees, trade);
    const mark = markTicks ?? priceTicks;
    const fill: RunFill = {
      side,
      priceTicks,
      qtyLots,
      feeTickLots,
      timeNs,
      liquidity,
      markTicks: mark,
    };
    this.#fills += 1;
    this.#filledLots += qtyLots;
    this.#position.apply(fill);
    for (const listener of this.#listeners) listener.onFill?.(fill);
    const told = { side, priceTicks, qtyLots, feeTickLots };
    this.#news.send({ kind: 'filled', id, fill: told }, timeNs);
    this.#schedule();
  }

  /** The maker will be asked for quotes, when it has seen this state. */
  #sendState(timeNs: number): void {
    const { markTicks } = this.#venue;
    if (markTicks === undefined) return;
    this.#askedNs = timeNs;
    const bestBidTicks = this.#venue.best('buy');
    const bestAskTicks = this.#venue.best('sell');
    this.#states.send({ timeNs, fairTicks: markTicks, bestBidTicks, bestAskTicks }, timeNs);
    this.#schedule();
  }

  #tellQuote(timeNs: number): void {
    const bidLots = this.#venue.restingLots('buy');
    const askLots = this.#venue.restingLots('sell');
    if (bidLots === this.#shown.bidLots && askLots === this.#shown.askLots) return;
    this.#shown = { bidLots, askLots };
    for (const listener of this.#listeners) listener.onQuote?.({ timeNs, bidLots, askLots });
  }

  #tellPoint(timeNs: number): void {
    if (this.#listeners.length === 0) return;
    const { markTicks } = this.#venue;
    if (markTicks === undefined) return;
    this.#toldNs = timeNs;
    this.#isUntold = false;
    const { inventoryLots, cashTickLots } = this.#position;
    const point = { timeNs, markTicks, inventoryLots, cashTickLots };
    for (const listener of this.#listeners) listener.onPoint?.(point);
  }
}

function checkSpan(what: string, spanNs: number): void {
  if (spanNs >= 0 && spanNs < Number.POSITIVE_INFINITY) return;
  throw new RangeError(
    `Cannot run: ${what} must be finite and not negative, current value is ${spanNs}`,
  );
}
