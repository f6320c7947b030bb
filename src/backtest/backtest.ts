/**
 * The run loop of a backtest: history, the venue, the maker and the delays between them.
 *
 * News of the market and of fills reaches the maker after the feed latency; its orders reach the venue
 * after the order latency. An event acts on what rests, never on what is decided because of it: there
 * is no looking ahead. Where an order arrives at the very time of an event, the event comes first.
 * What always holds: times do not fall, and cash + inventory × mark is the profit. Taught in chapter 14.
 */

import { type Fill, type MarketMaker, type MarketState, Position } from '../makers/index.js';
import { Random } from '../random/index.js';
import type { OrderId } from '../units/index.js';
import { DelayLine } from './delay-line.js';
import { checkFees, type Fees, feeOf } from './fees.js';
import { type FillModelOptions, venueOf } from './fill-models.js';
import type { LotsLedger } from './lots-ledger.js';
import type { MarketEvent } from './market-events.js';
import { type OrderMessage, OwnOrders } from './own-orders.js';
import type { RunFill, RunListener } from './run-events.js';
import type { Crossing, OwnTrade, Venue } from './venue.js';

export interface Latency {
  /** From the venue to the maker: quotes, trades and its own fills. Defaults to 0. */
  readonly feedNs?: number | undefined;
  /** From the maker to the venue: orders and cancels. Defaults to 0. */
  readonly orderNs?: number | undefined;
}

export interface BacktestOptions {
  readonly maker: MarketMaker;
  readonly fills: FillModelOptions;
  /** All that is random follows from it. Defaults to 0. */
  readonly seed?: number | undefined;
  readonly latency?: Latency | undefined;
  readonly fees?: Fees | undefined;
  /** What happens to an order that would trade as it arrives. Defaults to `reject`. */
  readonly crossing?: Crossing | undefined;
  /** The least time from one quoting to the next. Defaults to 0. */
  readonly requoteNs?: number | undefined;
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

/** A backtest that is fed event by event. `runBacktest()` feeds it whole streams. */
export class Backtest {
  readonly #options: BacktestOptions;
  readonly #listeners: readonly RunListener[];
  readonly #venue: Venue;
  readonly #orders = new OwnOrders();
  readonly #position = new Position();
  readonly #news: DelayLine<News>;
  readonly #states: DelayLine<MarketState>;
  readonly #messages: DelayLine<OrderMessage>;
  #shown = { bidLots: 0, askLots: 0 };
  #timeNs = Number.NEGATIVE_INFINITY;
  #quotedNs = Number.NEGATIVE_INFINITY;
  #events = 0;
  #fills = 0;
  #filledLots = 0;
  #rejected = 0;

  /** @throws RangeError where an option is out of its range */
  constructor(options: BacktestOptions) {
    const { fills, crossing = 'reject', seed = 0, latency = {}, fees = {} } = options;
    checkFees(fees);
    this.#options = options;
    this.#listeners = options.listeners ?? [];
    this.#venue = venueOf(fills, crossing, new Random(seed).fork('fills'));
    this.#news = new DelayLine(latency.feedNs ?? 0);
    this.#states = new DelayLine(latency.feedNs ?? 0);
    this.#messages = new DelayLine(latency.orderNs ?? 0);
  }

  /**
   * History goes on by one event.
   * @throws RangeError where its time is before the last one's, or the data is too coarse for the model
   */
  step(event: MarketEvent): void {
    const { timeNs } = event;
    if (!(timeNs >= this.#timeNs)) {
      throw new RangeError(
        `Cannot run: times must not fall, current value is ${timeNs} ns after ${this.#timeNs} ns`,
      );
    }
    this.#arriveUntil(timeNs, false);
    this.#timeNs = timeNs;
    this.#events += 1;
    const markBefore = this.#venue.markTicks;
    for (const trade of this.#venue.apply(event)) this.#fill(trade, timeNs, markBefore);
    this.#tellQuote(timeNs);
    this.#sendState(timeNs);
    this.#arriveUntil(timeNs, true);
    this.#tellPoint(timeNs);
  }

  /** The run is over: what is still under way does not arrive any more. */
  end(): RunSummary {
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

  /** Lets all arrive that is due before a time, or at it too: news first, then states, then orders. */
  #arriveUntil(timeNs: number, atItToo: boolean): void {
    for (;;) {
      const { dueNs: news } = this.#news;
      const { dueNs: state } = this.#states;
      const { dueNs: message } = this.#messages;
      const next = Math.min(news, state, message);
      if (next > timeNs || (next === timeNs && !atItToo) || next === Infinity) return;
      if (news === next) this.#hear(this.#news.take());
      else if (state === next) this.#decide(this.#states.take(), next);
      else this.#deliver(this.#messages.take(), next);
    }
  }

  #hear(news: News): void {
    if (news.kind === 'rejected') {
      this.#orders.rejected(news.id);
      return;
    }
    this.#orders.filled(news.id, news.fill);
    this.#options.maker.onFill(news.fill);
  }

  #decide(state: MarketState, nowNs: number): void {
    if (nowNs - this.#quotedNs < (this.#options.requoteNs ?? 0)) return;
    this.#quotedNs = nowNs;
    const quotes = this.#options.maker.quotes(state);
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
    const feeTickLots = feeOf(this.#options.fees ?? {}, trade);
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
  }

  #sendState(timeNs: number): void {
    const { markTicks } = this.#venue;
    if (markTicks === undefined) return;
    const bestBidTicks = this.#venue.best('buy');
    const bestAskTicks = this.#venue.best('sell');
    this.#states.send({ timeNs, fairTicks: markTicks, bestBidTicks, bestAskTicks }, timeNs);
  }

  #tellQuote(timeNs: number): void {
    const bidLots = this.#venue.restingLots('buy');
    const askLots = this.#venue.restingLots('sell');
    if (bidLots === this.#shown.bidLots && askLots === this.#shown.askLots) return;
    this.#shown = { bidLots, askLots };
    for (const listener of this.#listeners) listener.onQuote?.({ timeNs, bidLots, askLots });
  }

  #tellPoint(timeNs: number): void {
    const { markTicks } = this.#venue;
    if (markTicks === undefined) return;
    const { inventoryLots, cashTickLots } = this.#position;
    const point = { timeNs, markTicks, inventoryLots, cashTickLots };
    for (const listener of this.#listeners) listener.onPoint?.(point);
  }
}

/**
 * Runs a maker over a stream of events. Memory does not grow with the length of the stream.
 * @throws RangeError as `Backtest`
 * @example runBacktest({ maker, fills: { model: 'touch' } }, events).position.totalTickLots(mark)
 */
export function runBacktest(options: BacktestOptions, events: Iterable<MarketEvent>): RunSummary {
  const backtest = new Backtest(options);
  for (const event of events) backtest.step(event);
  return backtest.end();
}

/** `runBacktest()` for streams that are read from files. */
export async function runBacktestAsync(
  options: BacktestOptions,
  events: AsyncIterable<MarketEvent> | Iterable<MarketEvent>,
): Promise<RunSummary> {
  const backtest = new Backtest(options);
  for await (const event of events) backtest.step(event);
  return backtest.end();
}
