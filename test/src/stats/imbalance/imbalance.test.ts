import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  averageDepth,
  linearRegression,
  orderFlowEvent,
  orderFlowImbalance,
  queueImbalance,
  RollingTradeImbalance,
  type TopOfBook,
  tradeImbalance,
  weightedMidTicks,
} from '../../../../src/stats/index.js';

const SEED = 20140101;
const lots = fc.integer({ min: 1, max: 900 });
const side = fc.option(fc.record({ ticks: fc.integer({ min: 1, max: 5 }), lots }), {
  nil: undefined,
});
/** Tops of any kind: both sides, one, or none. */
const top: fc.Arbitrary<TopOfBook> = fc.record({ bid: side, ask: side }).map(({ bid, ask }) => ({
  bidTicks: bid && 100 - bid.ticks,
  bidLots: bid?.lots,
  askTicks: ask && 100 + ask.ticks,
  askLots: ask?.lots,
}));
const mirrored = (book: TopOfBook): TopOfBook => ({
  bidTicks: book.askTicks === undefined ? undefined : -book.askTicks,
  bidLots: book.askLots,
  askTicks: book.bidTicks === undefined ? undefined : -book.bidTicks,
  askLots: book.bidLots,
});

describe('tradeImbalance() and queueImbalance()', () => {
  it('give the known shares, and 0 where there is nothing', () => {
    // By hand from the definition (b − a) / (b + a), which leaves 0 / 0 open: neutral here.
    expect(queueImbalance({ bidLots: 500, askLots: 400 })).toBeCloseTo(0.111111111111, 12);
    expect(queueImbalance({ bidLots: 0, askLots: 0 })).toBe(0);
    expect(queueImbalance({ bidLots: 0, askLots: 10 })).toBe(-1);
    expect(tradeImbalance({ buyLots: 0, sellLots: 0 })).toBe(0);
    expect(tradeImbalance({ buyLots: 650, sellLots: 350 })).toBeCloseTo(0.3, 14);
  });

  it('change sign with the sides, do not depend on the unit, and stay within ±1', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 50 }), (a, b, unit) => {
        const share = tradeImbalance({ buyLots: a, sellLots: b });
        expect(tradeImbalance({ buyLots: b, sellLots: a })).toBeCloseTo(-share, 14);
        expect(tradeImbalance({ buyLots: a * unit, sellLots: b * unit })).toBeCloseTo(share, 12);
        expect(Math.abs(share)).toBeLessThanOrEqual(1);
      }),
      { seed: SEED },
    );
  });

  it.each([-1, Number.NaN, Infinity])('lots of %s are a RangeError', (qty) => {
    expect(() => tradeImbalance({ buyLots: qty, sellLots: 1 })).toThrow(`current value is ${qty}`);
    expect(() => queueImbalance({ bidLots: 1, askLots: qty })).toThrow(RangeError);
  });

  it('of informed flow of a known share is that share', () => {
    // With a share μ that knows to buy and the rest even, a lot is a buy with probability (1 + μ)/2.
    const random = new Random(21);
    const informedShare = 0.3;
    const count = 20_000;
    const rolling = new RollingTradeImbalance(count);
    for (let i = 0; i < count; i++) {
      const isBuy = random.bernoulli(informedShare) || random.bernoulli(0.5);
      rolling.update(isBuy ? 'buy' : 'sell', 1);
    }
    const bound = 5 * Math.sqrt((1 - informedShare ** 2) / count);
    expect(Math.abs(rolling.imbalance() - informedShare)).toBeLessThan(bound);
  });
});

describe('RollingTradeImbalance', () => {
  it('agrees with the batch form on every window', () => {
    const trades = fc.array(fc.record({ isBuy: fc.boolean(), qty: fc.nat(20) }), { maxLength: 50 });
    fc.assert(
      fc.property(trades, fc.integer({ min: 1, max: 9 }), (flow, window) => {
        const rolling = new RollingTradeImbalance(window);
        for (const [i, { isBuy, qty }] of flow.entries()) {
          rolling.update(isBuy ? 'buy' : 'sell', qty);
          const inside = flow.slice(Math.max(0, i + 1 - window), i + 1);
          const sum = (want: boolean) =>
            inside.reduce((total, trade) => total + (trade.isBuy === want ? trade.qty : 0), 0);
          const known = tradeImbalance({ buyLots: sum(true), sellLots: sum(false) });
          expect(rolling.imbalance()).toBe(known);
        }
      }),
      { seed: SEED },
    );
  });

  it('is 0 before the first trade, and refuses lots and windows that are none', () => {
    expect(new RollingTradeImbalance(5).imbalance()).toBe(0);
    expect(() => new RollingTradeImbalance(0)).toThrow(RangeError);
    expect(() => new RollingTradeImbalance(5).update('buy', 0.5)).toThrow('current value is 0.5');
    expect(() => new RollingTradeImbalance(5).update('sell', Number.NaN)).toThrow(RangeError);
  });
});

describe('orderFlowImbalance()', () => {
  // Cont, Kukanov and Stoikov (2014), equation 2.3; events as in the notebooks of mmat, in ticks of 0.01.
  const book = [
    [10000, 500, 10002, 400],
    [10000, 650, 10002, 400],
    [10001, 200, 10002, 300],
    [10001, 200, 10003, 700],
    [10000, 600, 10003, 650],
    [10000, 600, 10002, 100],
    [9999, 800, 10001, 350],
  ].map(([bidTicks, bidLots, askTicks, askLots]) => ({ bidTicks, bidLots, askTicks, askLots }));

  it('gives the known events, total and depth', () => {
    const events = book.slice(1).map((after, i) => orderFlowEvent(book[i], after));
    expect(events).toEqual([150, 300, 300, -150, -100, -950]);
    expect(orderFlowImbalance(book)).toBe(-450);
    expect(averageDepth(book)).toBeCloseTo(460.714285714, 9);
  });

  it('mirrors: with buyers and sellers exchanged it changes sign', () => {
    fc.assert(
      fc.property(fc.array(top, { maxLength: 20 }), (tops) => {
        expect(orderFlowImbalance(tops.map(mirrored)) + orderFlowImbalance(tops)).toBe(0);
      }),
      { seed: SEED },
    );
  });

  it('adds up: two stretches that share a top sum to the whole', () => {
    fc.assert(
      fc.property(fc.array(top, { minLength: 2, maxLength: 20 }), (tops) => {
        const cut = Math.floor(tops.length / 2);
        const parts = [tops.slice(0, cut + 1), tops.slice(cut)].map(orderFlowImbalance);
        expect(parts[0] + parts[1]).toBe(orderFlowImbalance(tops));
      }),
      { seed: SEED },
    );
  });

  it('while prices stand still is what the bid gained less what the ask gained', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lots, lots), { minLength: 1, maxLength: 20 }), (queues) => {
        const tops = queues.map(([bidLots, askLots]) => {
          return { bidTicks: 5, bidLots, askTicks: 6, askLots };
        });
        const [first, last] = [queues[0], queues[queues.length - 1]];
        expect(orderFlowImbalance(tops)).toBe(last[0] - first[0] - (last[1] - first[1]));
      }),
      { seed: SEED },
    );
  });

  it('takes a side that appears or vanishes as its whole queue', () => {
    const full = { bidTicks: 5, bidLots: 40, askTicks: 6, askLots: 30 };
    const noBid = { askTicks: 6, askLots: 30 };
    expect(orderFlowEvent(noBid, full)).toBe(40);
    expect(orderFlowEvent(full, noBid)).toBe(-40);
    expect(orderFlowEvent(full, { bidTicks: 5, bidLots: 40 })).toBe(30);
    expect([orderFlowEvent({}, {}), orderFlowImbalance([]), orderFlowImbalance([full])]).toEqual([
      0, 0, 0,
    ]);
  });

  it.each([
    ['half a side', { bidTicks: 5 }],
    ['a price off the grid', { bidTicks: 5.5, bidLots: 1 }],
    ['no lots', { askTicks: 5, askLots: 0 }],
    ['NaN', { askTicks: 5, askLots: Number.NaN }],
    ['a crossed book', { bidTicks: 6, bidLots: 1, askTicks: 6, askLots: 1 }],
  ])('%s is a RangeError', (_name, broken) => {
    expect(() => orderFlowImbalance([broken])).toThrow(RangeError);
    expect(() => orderFlowEvent({}, broken)).toThrow(RangeError);
    expect(() => averageDepth([])).toThrow(/at least 1/);
  });

  it('moves the mid by 1/(2D) a lot in a book with D lots at every tick', () => {
    // The stylised book of Cont, Kukanov and Stoikov, section 2.2. Each side's price is exact but for a tick.
    const depth = 20;
    const random = new Random(22);
    let bidFlow = 0;
    let askFlow = 0;
    const topNow = (): TopOfBook & { mid: number } => {
      const bidTicks = Math.floor((bidFlow - 1) / depth);
      const askTicks = 100_000 - Math.floor((askFlow - 1) / depth);
      return {
        bidTicks,
        bidLots: bidFlow - bidTicks * depth,
        askTicks,
        askLots: askFlow - (100_000 - askTicks) * depth,
        mid: (bidTicks + askTicks) / 2,
      };
    };
    const imbalances: number[] = [];
    const moves: number[] = [];
    for (let stretch = 0; stretch < 300; stretch++) {
      const tops = [topNow()];
      for (let event = 0; event < 400; event++) {
        const signed = random.bernoulli(0.5) ? 1 : -1;
        if (random.bernoulli(0.5)) bidFlow += signed;
        else askFlow += signed;
        tops.push(topNow());
      }
      imbalances.push(orderFlowImbalance(tops));
      moves.push(tops[400].mid - tops[0].mid);
      const gap = moves[stretch] - imbalances[stretch] / (2 * depth);
      expect(Math.abs(gap)).toBeLessThanOrEqual(1);
    }
    const fit = linearRegression(moves, [imbalances]);
    expect(Math.abs(fit.slopes[0] - 1 / (2 * depth))).toBeLessThan(5 * fit.standardErrors[0]);
  });
});

describe('weightedMidTicks()', () => {
  it('gives the first row of the micro-price notebook (BAC)', () => {
    const row = { bidTicks: 1433, bidLots: 20, askTicks: 1434, askLots: 471 };
    expect(weightedMidTicks(row)).toBeCloseTo(1433.0407332, 7);
  });

  it('lies between bid and ask, mirrors, and is the mid of even queues', () => {
    fc.assert(
      fc.property(top, (book) => {
        if (book.bidTicks === undefined || book.askTicks === undefined) {
          expect(() => weightedMidTicks(book)).toThrow(/both sides/);
          return;
        }
        const fair = weightedMidTicks(book);
        expect(fair).toBeGreaterThan(book.bidTicks);
        expect(fair).toBeLessThan(book.askTicks);
        expect(weightedMidTicks(mirrored(book))).toBeCloseTo(-fair, 9);
        const even = { ...book, askLots: book.bidLots };
        expect(weightedMidTicks(even)).toBe((book.bidTicks + book.askTicks) / 2);
      }),
      { seed: SEED },
    );
  });
});
