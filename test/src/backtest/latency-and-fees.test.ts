import { describe, expect, it } from 'vitest';
import {
  feeOf,
  type MarketEvent,
  type RunFill,
  type RunQuote,
  runBacktest,
} from '../../../src/backtest/index.js';
import { quotes, ScriptedMaker } from './support/histories.js';

const price = (timeNs: number, priceTicks: number): MarketEvent => ({
  kind: 'price',
  timeNs,
  priceTicks,
});
const trade = (timeNs: number, priceTicks: number, qtyLots = 5): MarketEvent => ({
  kind: 'trade',
  timeNs,
  priceTicks,
  qtyLots,
  side: 'sell',
});
const fills = { model: 'touch' } as const;

describe('latency', () => {
  const steady = () => new ScriptedMaker(() => quotes([[99, 50]]));

  function filledAt(latency: { feedNs?: number; orderNs?: number }, times: readonly number[]) {
    const found: number[] = [];
    const onFill = ({ timeNs }: RunFill) => found.push(timeNs);
    const events = [price(0, 100), ...times.map((timeNs) => trade(timeNs, 99))];
    runBacktest({ maker: steady(), fills, latency, listeners: [{ onFill }] }, events);
    return found;
  }

  it('without it an order rests from the event that caused it on', () => {
    expect(filledAt({}, [1, 2])).toEqual([1, 2]);
  });

  it('an order rests one feed and one order latency after the event it answers', () => {
    expect(filledAt({ feedNs: 10, orderNs: 5 }, [14, 16])).toEqual([16]);
  });

  it('an event at the very time of an order’s arrival comes first', () => {
    expect(filledAt({ orderNs: 15 }, [15, 16])).toEqual([16]);
  });

  it('news of a fill takes as long as news of the market', () => {
    const maker = steady();
    const events = [price(0, 100), trade(20, 99), price(25, 100), price(29, 100), price(31, 100)];
    runBacktest({ maker, fills, latency: { feedNs: 10 }, listeners: [] }, events);
    // States are heard at 10 and at 30 (of 20), the fill at 30 and before the state of its own time.
    expect(maker.heard).toHaveLength(1);
    expect(maker.heard[0]?.quotesBefore).toBe(1);
  });

  it('a fill may come before the cancel arrives', () => {
    // It quotes at 99 until the price falls to 98; the cancel is on its way from 20 to 30.
    const maker = new ScriptedMaker(({ fairTicks }) => quotes(fairTicks >= 99 ? [[97, 50]] : []));
    const found: number[] = [];
    const onFill = ({ timeNs }: RunFill) => found.push(timeNs);
    const events = [price(0, 100), price(20, 98), trade(29, 97), trade(31, 97)];
    const latency = { orderNs: 10 };
    const { lots } = runBacktest({ maker, fills, latency, listeners: [{ onFill }] }, events);
    expect(found).toEqual([29]);
    expect(lots).toMatchObject({ placed: 50, maker: 5, cancelled: 45 });
  });

  it('refuses a negative one', () => {
    expect(() => runBacktest({ maker: steady(), fills, latency: { feedNs: -1 } }, [])).toThrow(
      /not negative, current value is -1/,
    );
  });
});

describe('quoting', () => {
  it('a price that stays keeps its order and its place: more lots are one order more', () => {
    const shown: RunQuote[] = [];
    let count = 0;
    const maker = new ScriptedMaker(() => {
      count += 1;
      return quotes([[99, [10, 15, 15, 4][count - 1] ?? 0]]);
    });
    const events = [0, 1, 2, 3, 4].map((timeNs) => price(timeNs, 100));
    const onQuote = (quote: RunQuote) => shown.push(quote);
    const { lots } = runBacktest({ maker, fills, listeners: [{ onQuote }] }, events);
    expect(shown.map(({ timeNs, bidLots }) => [timeNs, bidLots])).toEqual([
      [0, 10],
      [1, 15],
      [3, 9],
      [3, 4],
      [4, 0],
    ]);
    expect(lots).toMatchObject({ placed: 15, cancelled: 15 });
  });

  it('quotes no more often than it may', () => {
    const maker = new ScriptedMaker(() => quotes([]));
    const events = Array.from({ length: 100 }, (_, i) => price(i, 100));
    runBacktest({ maker, fills, requoteNs: 10 }, events);
    expect(maker.states.map(({ timeNs }) => timeNs)).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
    ]);
  });

  it('tells points no more often than it may, and the last in any case', () => {
    const told: number[] = [];
    const maker = new ScriptedMaker(() => quotes([]));
    const events = Array.from({ length: 26 }, (_, i) => price(i, 100));
    const onPoint = ({ timeNs }: { timeNs: number }) => told.push(timeNs);
    runBacktest({ maker, fills, pointNs: 10, listeners: [{ onPoint }] }, events);
    expect(told).toEqual([0, 10, 20, 25]);
    expect(() => runBacktest({ maker, fills, pointNs: Number.NaN }, [])).toThrow(/value is NaN/);
    expect(() => runBacktest({ maker, fills, requoteNs: -1 }, [])).toThrow(/value is -1/);
  });

  it('a crossing quote takes what is shown, once, and pays as a taker', () => {
    const quote = (timeNs: number, askLots: number): MarketEvent => ({
      kind: 'quote',
      timeNs,
      bidTicks: 98,
      bidLots: 10,
      askTicks: 101,
      askLots,
    });
    const found: RunFill[] = [];
    const maker = new ScriptedMaker((_, inventory) => quotes([[101, 30 - inventory]]));
    const { position } = runBacktest(
      {
        maker,
        fills,
        crossing: 'take',
        fees: { takerTicksPerLot: 0.5, makerTicksPerLot: -0.25 },
        listeners: [{ onFill: (fill) => found.push(fill) }],
      },
      [quote(0, 10), quote(1, 10), quote(2, 12), trade(3, 101, 40)],
    );
    expect(
      found.map(({ timeNs, qtyLots, liquidity, markTicks }) => [
        timeNs,
        qtyLots,
        liquidity,
        markTicks,
      ]),
    ).toEqual([
      [0, 10, 'taker', 99.5],
      [2, 2, 'maker', 99.5],
      [3, 18, 'maker', 99.5],
    ]);
    expect(position.feesTickLots).toBe(10 * 0.5 - 20 * 0.25);
    expect(position.cashTickLots).toBe(-30 * 101 - position.feesTickLots);
  });
});

describe('feeOf()', () => {
  const fill = { priceTicks: 20_000, qtyLots: 50 } as const;

  it('charges by the lot and by the value, each liquidity its own', () => {
    const fees = { makerTicksPerLot: -2, takerTicksPerLot: 3, takerBps: 1 };
    expect(feeOf(fees, { ...fill, liquidity: 'maker' })).toBe(-100);
    expect(feeOf(fees, { ...fill, liquidity: 'taker' })).toBe(50 * (3 + 2));
    expect(feeOf({}, { ...fill, liquidity: 'taker' })).toBe(0);
  });

  it('a fee that is no number is refused before the run', () => {
    const maker = new ScriptedMaker(() => quotes([]));
    expect(() => runBacktest({ maker, fills, fees: { makerBps: Number.NaN } }, [])).toThrow(
      /makerBps must be finite, current value is NaN/,
    );
  });
});
