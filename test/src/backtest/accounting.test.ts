/** What must hold of every run, whatever the history, the maker and the model. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Backtest,
  type BacktestOptions,
  type FillModelOptions,
  fillModelNamed,
  type MarketEvent,
  type RunFill,
  type RunPoint,
  type RunSummary,
  tradesAndQuotes,
} from '../../../src/backtest/index.js';
import { flowOf, Protocol, quotes, ScriptedMaker } from './support/histories.js';

const HISTORIES = [1, 2, 3].map((seed) => flowOf(seed, 500));
const COARSE = HISTORIES.map((events) => [...tradesAndQuotes(events)]);

/** A maker that quotes around the mid, some ticks away, in sizes and at prices that change. */
const anyMaker = fc
  .record({
    away: fc.integer({ min: -1, max: 3 }),
    size: fc.integer({ min: 1, max: 40 }),
    turns: fc.integer({ min: 1, max: 7 }),
    lean: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ away, size, turns, lean }) => {
    let count = 0;
    return new ScriptedMaker(({ fairTicks }, inventory) => {
      count += 1;
      if (count % turns !== 0 && turns > 4) return quotes([], []);
      const shift = lean === 0 ? 0 : Math.trunc(inventory / lean);
      const bid = Math.floor(fairTicks) - away - shift - (count % turns);
      const ask = Math.max(bid + 1, Math.ceil(fairTicks) + away - shift);
      return quotes(
        [
          [bid, size],
          [bid - 1, 2 * size],
        ],
        [[ask, size + (count % 3)]],
      );
    });
  });

const anyRun = fc.record({
  maker: anyMaker,
  history: fc.integer({ min: 0, max: HISTORIES.length - 1 }),
  model: fc.constantFrom('touch', 'trade-through', 'distance', 'queue', 'queue-l3', 'fifo'),
  crossing: fc.constantFrom<'reject' | 'take'>('reject', 'take'),
  feedNs: fc.constantFrom(0, 1_000_000, 300_000_000),
  orderNs: fc.constantFrom(0, 50_000_000, 2_000_000_000),
  rebate: fc.integer({ min: -3, max: 3 }),
});

describe('any run', () => {
  it('keeps its books: cash and inventory at the mark are the profit, and no lot appears or vanishes', () => {
    fc.assert(
      fc.property(anyRun, ({ maker, history, model, crossing, feedNs, orderNs, rebate }) => {
        const events: readonly MarketEvent[] =
          model === 'fifo' || model === 'queue-l3' ? HISTORIES[history]! : COARSE[history]!;
        const books = new Books(model);
        const summary = run(events, books, {
          maker,
          fills: optionsOf(model),
          crossing,
          latency: { feedNs, orderNs },
          fees: { makerTicksPerLot: rebate, takerTicksPerLot: 2 },
          listeners: [books],
        });
        books.check(summary);
      }),
      { seed: 20140, numRuns: 60 },
    );
  }, 30_000);

  it('gives the same bytes twice', () => {
    const once = () => {
      const protocol = new Protocol();
      const maker = new ScriptedMaker(({ fairTicks }) =>
        quotes([[Math.floor(fairTicks) - 1, 5]], [[Math.ceil(fairTicks) + 1, 5]]),
      );
      const fills = { model: 'fifo' } as const;
      run(HISTORIES[0]!, undefined, { maker, fills, listeners: [protocol] });
      return protocol.lines;
    };
    expect(once().length).toBeGreaterThan(500);
    expect(once()).toEqual(once());
  });
});

function run(
  events: readonly MarketEvent[],
  books: Books | undefined,
  options: BacktestOptions,
): RunSummary {
  const backtest = new Backtest(options);
  for (const event of events) {
    backtest.step(event);
    books?.close(event);
  }
  return backtest.end();
}

/** A model by the name of a run; `queue-l3` follows levels that are made of single orders. */
function optionsOf(model: string): FillModelOptions {
  if (model === 'distance') return { model, perStep: 0.4, decayPerTick: 0.1, qtyLots: 15 };
  return model.startsWith('queue') ? { model: 'queue', position: 'power' } : fillModelNamed(model);
}

/** Books kept apart from the run's own, from what it tells. */
class Books {
  #cash = 0;
  #inventory = 0;
  #lots = 0;
  #lastNs = Number.NEGATIVE_INFINITY;
  #resting = 0;
  /** Lots that came to us in the event that is under way. */
  #made = 0;
  #executed = 0;
  #metOnArrival = 0;
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  onQuote({
    timeNs,
    bidLots,
    askLots,
  }: {
    timeNs: number;
    bidLots: number;
    askLots: number;
  }): void {
    this.#passed(timeNs);
    this.#resting = bidLots + askLots;
  }

  onFill({ timeNs, side, priceTicks, qtyLots, feeTickLots, liquidity }: RunFill): void {
    this.#passed(timeNs);
    const sign = side === 'buy' ? 1 : -1;
    this.#inventory += sign * qtyLots;
    this.#cash -= sign * qtyLots * priceTicks + feeTickLots;
    this.#lots += qtyLots;
    if (liquidity === 'maker') this.#made += qtyLots;
  }

  onPoint({ timeNs, markTicks, inventoryLots, cashTickLots }: RunPoint): void {
    this.#passed(timeNs);
    const profit = this.#cash + this.#inventory * markTicks;
    const isTrue =
      inventoryLots === this.#inventory && cashTickLots + inventoryLots * markTicks === profit;
    // `expect` at every point would take most of the test's time.
    if (!isTrue)
      expect({ inventoryLots, cashTickLots }).toEqual({
        inventory: this.#inventory,
        cash: this.#cash,
      });
  }

  /** Never sold twice: an event does not bring us more lots than it has. Invented takers may. */
  close(event: MarketEvent): void {
    const isShort = this.#model !== 'distance' && this.#made > lotsOf(event);
    if (isShort) expect(this.#made, `from a ${event.kind}`).toBeLessThanOrEqual(lotsOf(event));
    if (event.kind === 'executed') this.#executed += event.qtyLots;
    if (event.kind === 'placed') this.#metOnArrival += this.#made;
    this.#made = 0;
  }

  check(summary: RunSummary): void {
    const { lots, position } = summary;
    expect(position.inventoryLots).toBe(this.#inventory);
    expect(position.cashTickLots).toBe(this.#cash);
    expect(lots.maker + lots.taker, 'the ledger has the lots of the fills').toBe(this.#lots);
    expect(lots.arrived, 'who came is accounted for').toBe(
      lots.maker + lots.others + lots.unfilled,
    );
    expect(lots.placed, 'what was placed is accounted for').toBe(
      lots.maker + lots.taker + lots.cancelled + lots.rejected + this.#resting,
    );
    if (this.#model !== 'fifo') return;
    expect(lots.arrived, 'whoever executed in history, or met our orders, came').toBe(
      this.#executed + this.#metOnArrival,
    );
  }

  #passed(timeNs: number): void {
    if (!(timeNs >= this.#lastNs)) expect(timeNs).toBeGreaterThanOrEqual(this.#lastNs);
    this.#lastNs = timeNs;
  }
}

/** The lots that an event brings to the market. */
function lotsOf(event: MarketEvent): number {
  if (event.kind === 'quote') return (event.bidLots ?? 0) + (event.askLots ?? 0);
  return event.kind === 'placed' || event.kind === 'executed' || event.kind === 'trade'
    ? event.qtyLots
    : 0;
}
