/**
 * The fast way through order-level history: the same run loop, on tapes and the fast engine.
 *
 * Events are written to a block of records, the block is replayed, and the next one is written over it.
 * The result is that of `runBacktest()` with the model `fifo`, fill by fill and point by point.
 */

import { FastFifoVenue } from './fast-fifo-venue.js';
import { HistoryTape } from './history-tape.js';
import type { MarketEvent } from './market-events.js';
import { RunLoop, type RunOptions, type RunSummary } from './run-loop.js';
import type { Crossing } from './venue.js';

export interface FifoRunOptions extends RunOptions {
  /** What happens to an order that would trade as it arrives. Defaults to `reject`. */
  readonly crossing?: Crossing | undefined;
  /** How many events are written before they are replayed. Defaults to 8,192. */
  readonly blockEvents?: number | undefined;
}

const BLOCK_EVENTS = 8_192;

/** A fast backtest with order-level FIFO that is fed block by block. */
export class FastFifoBacktest {
  /** The block to be written next. */
  readonly history: HistoryTape;
  readonly #loop: RunLoop<number>;

  constructor({ crossing = 'reject', blockEvents = BLOCK_EVENTS, ...options }: FifoRunOptions) {
    this.history = new HistoryTape(blockEvents);
    this.#loop = new RunLoop(new FastFifoVenue(this.history, crossing), options);
  }

  /** Replays what the block holds. It stays as it is: `history.clear()` begins the next. */
  replay(): void {
    const { timesNs, count } = this.history;
    for (let index = 0; index < count; index++) this.#loop.step(timesNs[index]!, index);
  }

  /** History goes on by one event. It is replayed with its block. */
  step(event: MarketEvent): void {
    this.history.write(event);
    if (!this.history.isFull) return;
    this.replay();
    this.history.clear();
  }

  end(): RunSummary {
    this.replay();
    this.history.clear();
    return this.#loop.end();
  }
}

/**
 * Runs a maker over order-level history, its orders in one fast engine with those of history.
 * @throws RangeError as `runBacktest()`
 * @example runFifo({ maker, requoteNs: 1e6 }, flowEvents(flow)).position
 */
export function runFifo(options: FifoRunOptions, events: Iterable<MarketEvent>): RunSummary {
  const backtest = new FastFifoBacktest(options);
  for (const event of events) backtest.step(event);
  return backtest.end();
}

/** `runFifo()` for streams that are read from files. */
export async function runFifoAsync(
  options: FifoRunOptions,
  events: AsyncIterable<MarketEvent> | Iterable<MarketEvent>,
): Promise<RunSummary> {
  const backtest = new FastFifoBacktest(options);
  for await (const event of events) backtest.step(event);
  return backtest.end();
}
