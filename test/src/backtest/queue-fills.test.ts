/** An order in a queue of which only the length is seen, as stories. */

import { describe, expect, it } from 'vitest';
import {
  type MarketEvent,
  type OrderEvent,
  type QueueOptions,
  type RunFill,
  runBacktest,
  tradesAndQuotes,
} from '../../../src/backtest/index.js';
import type { Side } from '../../../src/units/index.js';
import { flowOf, quotes, ScriptedMaker } from './support/histories.js';

/** Someone else’s bid at 99 and ask at 101. */
const quote = (timeNs: number, bidLots: number, bidTicks = 99): MarketEvent => ({
  kind: 'quote',
  timeNs,
  bidTicks,
  bidLots,
  askTicks: 101,
  askLots: 50,
});
const trade = (timeNs: number, qtyLots: number, priceTicks = 99, side: Side = 'sell') =>
  ({ kind: 'trade', timeNs, priceTicks, qtyLots, side }) as const;

/** What a bid at 99, kept at 50 lots, gets: time and lots. */
function fillsAt99(events: readonly MarketEvent[], options: QueueOptions = {}) {
  const found: number[][] = [];
  const onFill = ({ timeNs, qtyLots, priceTicks }: RunFill) => {
    expect(priceTicks).toBe(99);
    found.push([timeNs, qtyLots]);
  };
  const maker = new ScriptedMaker((_, inventory) =>
    quotes(inventory < 50 ? [[99, 50 - inventory]] : []),
  );
  runBacktest({ maker, fills: { model: 'queue', ...options }, listeners: [{ onFill }] }, events);
  return found;
}

describe('queue', () => {
  it('only what exceeds the lots ahead fills', () => {
    // Vector `queue_position_nautilus_doc`: 100 ahead, an order of 50, sellers of 80, 30 and 50.
    expect(fillsAt99([quote(0, 100), trade(1, 80), trade(2, 30), trade(3, 50)])).toEqual([
      [2, 10],
      [3, 40],
    ]);
  });

  it('moves as hftbacktest’s queue, with trades and levels in turn', () => {
    // Vector `queue_position_hftbacktest`. Risk-averse: 15 of the last 60 reach it; power: 43.
    const events = [
      quote(0, 100),
      quote(1, 150),
      trade(2, 30),
      quote(3, 110),
      quote(4, 60),
      trade(5, 10),
      quote(6, 45),
      quote(7, 80),
      trade(8, 60),
    ];
    expect(fillsAt99(events)).toEqual([[8, 15]]);
    expect(fillsAt99(events, { position: 'power', exponent: 3 })).toEqual([[8, 43]]);
  });

  it('a trade beyond the price has served everybody at it', () => {
    expect(fillsAt99([quote(0, 100), trade(1, 20, 98)])).toEqual([[1, 20]]);
  });

  it('who is alone at a better price is first', () => {
    expect(fillsAt99([quote(0, 100, 97), trade(1, 7)])).toEqual([[1, 7]]);
  });

  it('a price that is not shown yet has nobody counted, and is joined when it comes into sight', () => {
    const events = [quote(0, 10, 100), trade(1, 10, 100), quote(2, 30), trade(3, 40)];
    expect(fillsAt99(events)).toEqual([[3, 10]]);
  });

  it('when everybody else leaves the price, it is first', () => {
    expect(fillsAt99([quote(0, 100), quote(1, 100, 98), trade(2, 5)])).toEqual([[2, 5]]);
  });

  it('others who offer at the price trade with it, for as much as they show', () => {
    const crossing: MarketEvent = { ...quote(1, 10, 97), askTicks: 99, askLots: 12 } as MarketEvent;
    expect(fillsAt99([quote(0, 100), crossing])).toEqual([[1, 12]]);
  });

  it('buyers do not fill a bid', () => {
    expect(fillsAt99([quote(0, 1), trade(1, 500, 99, 'buy')])).toEqual([]);
  });

  it('orders at one price are served in their order, each lot once', () => {
    let count = 0;
    const maker = new ScriptedMaker(() => quotes([[99, [10, 10, 30][count++] ?? 30]]));
    const found: number[][] = [];
    const onFill = ({ timeNs, qtyLots }: RunFill) => found.push([timeNs, qtyLots]);
    const events = [quote(0, 20), quote(1, 35), quote(2, 45), trade(3, 40), trade(4, 30)];
    // 20 ahead of the first 10; 45 ahead of the other 20, beside our own first 10.
    runBacktest({ maker, fills: { model: 'queue' }, listeners: [{ onFill }] }, events);
    expect(found[0]).toEqual([3, 10]);
    expect(found[1]).toEqual([4, 15]);
  });

  it('what a trade gave to our better price is not there for our queue at its own', () => {
    const maker = new ScriptedMaker(() =>
      quotes([
        [99, 10],
        [98, 10],
      ]),
    );
    const found: number[][] = [];
    const onFill = ({ priceTicks, qtyLots }: RunFill) => found.push([priceTicks, qtyLots]);
    const events = [quote(0, 3, 98), trade(1, 15, 98)];
    runBacktest({ maker, fills: { model: 'queue' }, listeners: [{ onFill }] }, events);
    expect(found).toEqual([
      [99, 10],
      [98, 2],
    ]);
  });

  it('asks for trades with quotes', () => {
    expect(() => fillsAt99([{ kind: 'price', timeNs: 0, priceTicks: 99 }])).toThrow(
      /takes trades with quotes.*price or a bar/,
    );
  });

  it('depth shows the levels behind the best, so an order there has its place at once', () => {
    const depth = (
      timeNs: number,
      side: Side,
      priceTicks: number,
      qtyLots: number,
    ): MarketEvent => ({
      kind: 'depth',
      timeNs,
      side,
      priceTicks,
      qtyLots,
    });
    const events = [
      depth(0, 'buy', 100, 5),
      depth(0, 'buy', 99, 40),
      depth(0, 'buy', 98, 40),
      depth(0, 'sell', 102, 5),
      trade(1, 5, 100),
      depth(1, 'buy', 100, 0),
      trade(2, 30),
      depth(2, 'buy', 99, 10),
      trade(3, 25),
    ];
    expect(fillsAt99(events)).toEqual([[3, 15]]);
  });
});

describe('queue against the truth', () => {
  it('on single orders the careful estimate never fills before fifo would', () => {
    // The bid stays where it is first put, so that both models follow one and the same order.
    let compared = 0;
    for (let seed = 60; seed < 75; seed++) {
      const events: OrderEvent[] = flowOf(seed, 900);
      const firstFill = (model: 'queue' | 'fifo'): number => {
        let at = Number.POSITIVE_INFINITY;
        let placed: number | undefined;
        const maker = new ScriptedMaker(({ bestBidTicks, timeNs }) => {
          if (placed === undefined && timeNs > 10e9 && bestBidTicks !== undefined) {
            placed = bestBidTicks;
          }
          return quotes(placed === undefined ? [] : [[placed, 1_000]]);
        });
        const onFill = ({ timeNs }: RunFill) => {
          at = Math.min(at, timeNs);
        };
        runBacktest({ maker, fills: { model }, listeners: [{ onFill }] }, events);
        return at;
      };
      const truth = firstFill('fifo');
      expect(firstFill('queue')).toBeGreaterThanOrEqual(truth);
      if (truth < Number.POSITIVE_INFINITY) compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  }, 30_000);

  it('sells no more lots of a feed of trades and quotes than it brought', () => {
    const events = [...tradesAndQuotes(flowOf(70, 2_000))];
    const brought = events.reduce(
      (sum, event) => sum + (event.kind === 'trade' ? event.qtyLots : 0),
      0,
    );
    const maker = new ScriptedMaker(({ bestBidTicks, bestAskTicks }) =>
      quotes(
        bestBidTicks === undefined ? [] : [[bestBidTicks, 1_000]],
        bestAskTicks === undefined ? [] : [[bestAskTicks, 1_000]],
      ),
    );
    const { filledLots } = runBacktest({ maker, fills: { model: 'queue' } }, events);
    expect(filledLots).toBeGreaterThan(0);
    expect(filledLots).toBeLessThanOrEqual(brought);
  });
});
