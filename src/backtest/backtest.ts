/**
 * A backtest: a maker, a fill model and a stream of history. The loop itself is in `run-loop.ts`.
 */

import { Random } from '../random/index.js';
import { type FillModelOptions, venueOf } from './fill-models.js';
import type { MarketEvent } from './market-events.js';
import { RunLoop, type RunOptions, type RunSummary } from './run-loop.js';
import type { Crossing } from './venue.js';

export interface BacktestOptions extends RunOptions {
  readonly fills: FillModelOptions;
  /** All that is random follows from it. Defaults to 0. */
  readonly seed?: number | undefined;
  /** What happens to an order that would trade as it arrives. Defaults to `reject`. */
  readonly crossing?: Crossing | undefined;
}

/** A backtest that is fed event by event. `runBacktest()` feeds it whole streams. */
export class Backtest {
  readonly #loop: RunLoop<MarketEvent>;

  /** @throws RangeError where an option is out of its range */
  constructor(options: BacktestOptions) {
    const { fills, crossing = 'reject', seed = 0 } = options;
    this.#loop = new RunLoop(venueOf(fills, crossing, new Random(seed).fork('fills')), options);
  }

  /**
   * History goes on by one event.
   * @throws RangeError where its time is before the last one's, or the data is too coarse for the model
   */
  step(event: MarketEvent): void {
    this.#loop.step(event.timeNs, event);
  }

  /** The run is over: what is still under way does not arrive any more. */
  end(): RunSummary {
    return this.#loop.end();
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
