import { describe, expect, it } from 'vitest';
import { HistoryBook, type MarketEvent } from '../../../src/backtest/index.js';

const quote = (bid: readonly [number, number] | [], ask: readonly [number, number] | []) =>
  ({
    kind: 'quote',
    timeNs: 0,
    bidTicks: bid[0],
    bidLots: bid[1],
    askTicks: ask[0],
    askLots: ask[1],
  }) as MarketEvent;

describe('HistoryBook', () => {
  it('marks at the mid, and at the last price where there is none', () => {
    const history = new HistoryBook();
    expect(history.markTicks).toBeUndefined();
    history.apply({ kind: 'trade', timeNs: 0, priceTicks: 98, qtyLots: 1 });
    expect(history.markTicks).toBe(98);
    history.apply(quote([99, 5], [102, 5]));
    expect(history.markTicks).toBe(100.5);
    history.apply(quote([99, 5], []));
    expect(history.markTicks).toBe(98);
  });

  it('a better bid hides the old level, a worse one says that it is gone', () => {
    const history = new HistoryBook();
    history.apply(quote([99, 5], [105, 5]));
    expect(history.apply(quote([101, 7], [105, 5]))).toEqual([
      { kind: 'level', side: 'buy', priceTicks: 101, beforeLots: 0, afterLots: 7 },
    ]);
    expect(history.apply(quote([100, 8], [105, 5]))).toEqual([
      { kind: 'level', side: 'buy', priceTicks: 101, beforeLots: 7, afterLots: 0 },
      { kind: 'level', side: 'buy', priceTicks: 100, beforeLots: 0, afterLots: 8 },
    ]);
  });

  it('both sides may move past the other’s old price in one quote', () => {
    const history = new HistoryBook();
    history.apply(quote([99, 5], [101, 5]));
    history.apply(quote([110, 5], [112, 5]));
    expect([history.book.bestBid(), history.book.bestAsk()]).toEqual([110, 112]);
    history.apply(quote([90, 5], [92, 5]));
    expect([history.book.bestBid(), history.book.bestAsk()]).toEqual([90, 92]);
  });

  it('what we took of a level stays taken while it is shown', () => {
    const history = new HistoryBook();
    history.apply(quote([99, 5], [101, 10]));
    history.take('sell', 101, 6);
    expect(history.availableAt('sell', 101)).toBe(4);
    history.apply(quote([99, 5], [101, 13]));
    expect(history.availableAt('sell', 101)).toBe(7);
    history.apply(quote([99, 5], [101, 3]));
    expect(history.availableAt('sell', 101)).toBe(0);
    history.apply(quote([99, 5], [102, 3]));
    history.apply(quote([99, 5], [101, 3]));
    expect(history.availableAt('sell', 101)).toBe(3);
  });

  it('tells who took where the feed does not', () => {
    const history = new HistoryBook();
    history.apply(quote([99, 5], [101, 5]));
    const sideAt = (priceTicks: number) => {
      const [told] = history.apply({ kind: 'trade', timeNs: 0, priceTicks, qtyLots: 1 });
      return told?.kind === 'traded' ? told.side : 'nothing';
    };
    expect([sideAt(101), sideAt(99), sideAt(100)]).toEqual(['buy', 'sell', undefined]);
  });

  it('an execution is a trade at the order’s price, then a shorter level', () => {
    const history = new HistoryBook();
    history.apply({ kind: 'placed', timeNs: 0, id: 1, side: 'sell', priceTicks: 101, qtyLots: 9 });
    expect(history.apply({ kind: 'executed', timeNs: 1, id: 1, qtyLots: 4 })).toEqual([
      { kind: 'traded', side: 'buy', priceTicks: 101, qtyLots: 4 },
      { kind: 'level', side: 'sell', priceTicks: 101, beforeLots: 9, afterLots: 5 },
    ]);
  });
});
