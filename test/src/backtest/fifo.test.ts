import { describe, expect, it } from 'vitest';
import {
  type MarketEvent,
  type RunFill,
  runBacktest,
  tradesAndQuotes,
} from '../../../src/backtest/index.js';
import { flowOf, quotes, ScriptedMaker } from './support/histories.js';

const placed = (
  timeNs: number,
  id: number,
  side: 'buy' | 'sell',
  priceTicks: number,
  qtyLots: number,
): MarketEvent => ({ kind: 'placed', timeNs, id, side, priceTicks, qtyLots });
const executed = (timeNs: number, id: number, qtyLots: number): MarketEvent => ({
  kind: 'executed',
  timeNs,
  id,
  qtyLots,
});

/** Two orders at 99 and one at 101; ours, 10 at 99 from time 2 on, stands between the two bids. */
const OPENING = [
  placed(0, 1, 'sell', 101, 50),
  placed(1, 2, 'buy', 99, 20),
  placed(3, 3, 'buy', 99, 20),
];

function run(events: readonly MarketEvent[], script = bidOnce) {
  const fills: string[] = [];
  const onFill = ({ timeNs, side, priceTicks, qtyLots, liquidity }: RunFill) =>
    fills.push(`${timeNs}: ${side} ${qtyLots} @ ${priceTicks} as ${liquidity}`);
  const maker = new ScriptedMaker(script);
  const summary = runBacktest({ maker, fills: { model: 'fifo' }, listeners: [{ onFill }] }, events);
  return { fills, lots: summary.lots, rejected: summary.rejected, states: maker.states };
}

/** Keeps a bid of 10 at 99 until it is filled. */
function bidOnce(_: unknown, inventoryLots: number) {
  return quotes(inventoryLots < 10 ? [[99, 10 - inventoryLots]] : []);
}

describe('fifo', () => {
  it('an order is served after those before it and before those behind it', () => {
    const { fills, lots } = run([
      ...OPENING,
      executed(4, 2, 20),
      executed(5, 3, 4),
      executed(6, 3, 16),
    ]);
    expect(fills).toEqual(['5: buy 4 @ 99 as maker', '6: buy 6 @ 99 as maker']);
    expect(lots).toMatchObject({
      arrived: 40,
      maker: 10,
      others: 30,
      unfilled: 0,
      displaced: 10,
    });
  });

  it('an order of history that we came before is gone when history says so', () => {
    // Ours takes all of what history sold to order 3; its lots are not there for a second seller.
    const { fills, lots } = run([...OPENING, executed(4, 2, 20), executed(5, 3, 20)]);
    expect(fills).toEqual(['5: buy 10 @ 99 as maker']);
    expect(lots).toMatchObject({ maker: 10, others: 30, displaced: 10 });
  });

  it('cancels ahead of us bring us forward, by exactly as many lots', () => {
    const events: MarketEvent[] = [
      ...OPENING,
      { kind: 'reduced', timeNs: 4, id: 2, qtyLots: 15 },
      placed(5, 4, 'sell', 102, 1),
      executed(6, 2, 5),
      executed(7, 3, 12),
    ];
    expect(run(events).fills).toEqual(['7: buy 10 @ 99 as maker']);
    const deleted: MarketEvent[] = [
      ...OPENING,
      { kind: 'deleted', timeNs: 4, id: 2 },
      executed(5, 3, 3),
    ];
    expect(run(deleted).fills).toEqual(['5: buy 3 @ 99 as maker']);
  });

  it('a new order of history that reaches ours trades with it, and rests with what is left', () => {
    const asks = () => quotes([], [[100, 10]]);
    const { fills, lots, states } = run(
      [placed(0, 1, 'sell', 101, 50), placed(1, 2, 'buy', 98, 5), placed(2, 3, 'buy', 100, 25)],
      asks,
    );
    expect(fills).toEqual(['2: sell 10 @ 100 as maker']);
    expect(lots.maker).toBe(10);
    expect(states.at(-1), 'what is left of it is the best bid').toMatchObject({
      bestBidTicks: 100,
      bestAskTicks: 101,
    });
  });

  it('the maker sees everybody else’s best prices, not its own', () => {
    const better = () => quotes([[100, 5]]);
    const { states } = run([...OPENING, placed(4, 9, 'sell', 103, 1)], better);
    expect(states.at(-1)).toMatchObject({ bestBidTicks: 99, bestAskTicks: 101, fairTicks: 100 });
  });

  it('the execution of a hidden order goes to an order of ours that was shown at a better price', () => {
    const better = () => quotes([[100, 5]]);
    const hidden: MarketEvent = {
      kind: 'trade',
      timeNs: 4,
      side: 'sell',
      priceTicks: 99.5,
      qtyLots: 3,
    };
    expect(run([...OPENING, hidden], better).fills).toEqual(['4: buy 3 @ 100 as maker']);
    expect(run([...OPENING, hidden]).fills).toEqual([]);
  });

  it('a quote that would trade is refused, and nothing happens', () => {
    const { fills, rejected } = run(OPENING, () => quotes([[101, 5]]));
    expect(fills).toEqual([]);
    expect(rejected, 'once for each event with a mark').toBe(2);
  });

  it.each([
    ['another grain', { kind: 'price', timeNs: 9, priceTicks: 1 }, /order-level.*kind price/],
    ['an order that is not there', executed(9, 77, 1), /executed must rest.*order 77 at 9 ns/],
    ['more lots than it has', executed(9, 2, 21), /no more than 20 lots/],
    ['an id used twice', placed(9, 2, 'buy', 98, 1), /not rest already/],
    ['a time that falls', placed(2, 9, 'buy', 98, 1), /times must not fall/],
  ] as const)('refuses %s', (_, event, message) => {
    expect(() => run([...OPENING, event as MarketEvent])).toThrow(message);
  });

  it('without a maker’s orders history runs as it was', () => {
    const events = flowOf(11, 3_000);
    const sold = events.reduce((sum, e) => sum + (e.kind === 'executed' ? e.qtyLots : 0), 0);
    const { lots } = run(events, () => quotes([]));
    expect(lots).toMatchObject({ others: sold, unfilled: 0, displaced: 0, maker: 0 });
  });
});

describe('fill models on one history', () => {
  it('trade-through fills least, touch most, and the queue’s truth lies between', () => {
    const script = ({
      fairTicks,
      bestBidTicks = 0,
      bestAskTicks = 0,
    }: {
      fairTicks: number;
      bestBidTicks?: number;
      bestAskTicks?: number;
    }) =>
      fairTicks > 0 && bestBidTicks < bestAskTicks
        ? quotes([[bestBidTicks, 5]], [[bestAskTicks, 5]])
        : quotes([]);
    const filled = { through: 0, careful: 0, fifo: 0, touch: 0 };
    for (let seed = 40; seed < 44; seed++) {
      const events = flowOf(seed, 2_500);
      const coarse = [...tradesAndQuotes(events)];
      const lotsOf = (
        fills: Parameters<typeof runBacktest>[0]['fills'],
        of: readonly MarketEvent[],
      ) => runBacktest({ maker: new ScriptedMaker(script as never), fills }, of).filledLots;
      filled.through += lotsOf({ model: 'trade-through' }, coarse);
      filled.careful += lotsOf({ model: 'queue', position: 'risk-averse' }, coarse);
      filled.fifo += lotsOf({ model: 'fifo' }, events);
      filled.touch += lotsOf({ model: 'touch' }, coarse);
    }
    expect(filled.through).toBeLessThan(filled.careful);
    expect(filled.careful).toBeLessThan(filled.fifo);
    expect(filled.fifo).toBeLessThan(filled.touch);
  }, 30_000);
});
