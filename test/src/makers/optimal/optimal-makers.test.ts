import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarketMaker, Quotes } from '../../../../src/makers/index.js';
import {
  AvellanedaStoikovMaker,
  type AvellanedaStoikovOptions,
  GueantLehalleMaker,
  type GueantLehalleOptions,
} from '../../../../src/makers/optimal/index.js';
import { lots, ticks } from '../../../../src/units/index.js';

/** In ticks and seconds; the unit of inventory is a quote of 100 lots. */
const options: GueantLehalleOptions = {
  riskAversion: 0.01,
  secondVolTicks: 0.3,
  decayPerTick: 0.3,
  takersPerSecond: 0.9,
  quoteLots: lots(100),
  maxInventoryLots: lots(1_000),
  endNs: 600e9,
};

type Changes = Partial<GueantLehalleOptions>;
const MAKERS: readonly [string, (changes?: Changes) => MarketMaker][] = [
  ['Avellaneda–Stoikov', (changes) => new AvellanedaStoikovMaker({ ...options, ...changes })],
  [
    'Avellaneda–Stoikov without an end',
    (changes) => new AvellanedaStoikovMaker({ ...options, endNs: undefined, ...changes }),
  ],
  [
    'Guéant–Lehalle–Fernandez-Tapia',
    (changes) => new GueantLehalleMaker({ ...options, ...changes }),
  ],
  [
    'Guéant–Lehalle–Fernandez-Tapia without an end',
    (changes) => new GueantLehalleMaker({ ...options, endNs: undefined, ...changes }),
  ],
];

function hold(maker: MarketMaker, inventory: number): MarketMaker {
  if (inventory === 0) return maker;
  const side = inventory > 0 ? 'buy' : 'sell';
  maker.onFill({ side, priceTicks: ticks(10_000), qtyLots: lots(Math.abs(inventory)) });
  return maker;
}

/** `9996x100 | 10004x100`, with a dash for a side that is not quoted. */
function drawn({ bids, asks }: Quotes): string {
  const side = (quotes: Quotes['bids']) =>
    quotes.map((quote) => `${quote.priceTicks}x${quote.qtyLots}`).join(' ') || '-';
  return `${side(bids)} | ${side(asks)}`;
}

const start = { timeNs: 0, fairTicks: 10_000 };

describe.each(MAKERS)('the maker of %s', (_, make) => {
  it('flat, quotes the same distance on both sides', () => {
    const { bids, asks } = make().quotes(start);
    expect((bids[0]?.priceTicks ?? 0) - 10_000).toBe(10_000 - (asks[0]?.priceTicks ?? 0));
  });

  it('leans against what it holds, on both sides', () => {
    const prices = [-600, 0, 600].map((inventory) =>
      hold(make({ riskAversion: 0.05 }), inventory).quotes(start),
    );
    const [short, flat, long] = prices.map(({ bids, asks }) => [
      bids[0]?.priceTicks as number,
      asks[0]?.priceTicks as number,
    ]) as [number[], number[], number[]];
    for (const side of [0, 1]) {
      expect(short[side]).toBeGreaterThan(flat[side] as number);
      expect(long[side]).toBeLessThan(flat[side] as number);
    }
  });

  it('pulls only the growing side at the limit and beyond it', () => {
    for (const inventory of [1_000, 1_300]) {
      const long = hold(make(), inventory).quotes(start);
      expect(long.bids).toEqual([]);
      expect(long.asks[0]?.qtyLots).toBe(100);
      const short = hold(make(), -inventory).quotes(start);
      expect(short.asks).toEqual([]);
      expect(short.bids[0]?.qtyLots).toBe(100);
    }
  });

  it('shows no more than the room that the limit leaves', () => {
    const { bids, asks } = hold(make(), 940).quotes(start);
    expect(bids[0]?.qtyLots).toBe(60);
    expect(asks[0]?.qtyLots).toBe(100);
  });

  it('never crosses itself or the market, whatever it holds and where the mid lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_100, max: 1_100 }),
        fc.integer({ min: 39_990, max: 40_010 }).map((quarters) => quarters / 4),
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom(0.3, 5),
        (inventory, fairTicks, seconds, decayPerTick) => {
          const market = {
            timeNs: seconds * 1e9,
            fairTicks,
            bestBidTicks: ticks(9_999),
            bestAskTicks: ticks(10_001),
          };
          const quotes = hold(make({ decayPerTick }), inventory).quotes(market);
          const [bid, ask] = [quotes.bids[0]?.priceTicks, quotes.asks[0]?.priceTicks];
          if (bid !== undefined && ask !== undefined) expect(bid).toBeLessThan(ask);
          if (bid !== undefined) expect(bid).toBeLessThan(10_001);
          if (ask !== undefined) expect(ask).toBeGreaterThan(9_999);
          for (const price of [bid, ask]) {
            if (price !== undefined) expect(Number.isInteger(price)).toBe(true);
          }
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  it('refuses options that make no sense, and a fair value that is no number', () => {
    for (const changes of [
      { riskAversion: -0.01 },
      { decayPerTick: 0 },
      { quoteLots: lots(0) },
      { maxInventoryLots: lots(0) },
    ]) {
      expect(() => make(changes)).toThrow(RangeError);
    }
    expect(() => make().quotes({ timeNs: 0, fairTicks: Number.NaN })).toThrow(RangeError);
  });
});

describe('AvellanedaStoikovMaker', () => {
  // r = 10000 − 3 × 0.01 × 0.09 × 600 = 9998.38; half the spread is 0.27 + 100 ln(1 + 1/30) = 3.549.
  it('quotes the formula, rounded outwards', () => {
    expect(drawn(hold(new AvellanedaStoikovMaker(options), 300).quotes(start))).toBe(
      '9994x100 | 10002x100',
    );
  });

  it('after the end quotes as at the end', () => {
    const maker = hold(new AvellanedaStoikovMaker(options), 300);
    const end = maker.quotes({ ...start, timeNs: 600e9 });
    expect(drawn(end)).toBe('9996x100 | 10004x100');
    expect(maker.quotes({ ...start, timeNs: 900e9 })).toEqual(end);
  });

  it('goes through the market only where it was told to take', () => {
    const risky: AvellanedaStoikovOptions = { ...options, riskAversion: 0.05 };
    const market = { ...start, bestBidTicks: ticks(9_999), bestAskTicks: ticks(10_001) };
    const passive = hold(new AvellanedaStoikovMaker(risky), 900).quotes(market);
    expect(passive.asks[0]?.priceTicks).toBe(10_000);
    const taking = hold(new AvellanedaStoikovMaker({ ...risky, mayTake: true }), 900).quotes(
      market,
    );
    // r = 10000 − 9 × 0.05 × 0.09 × 600 = 9975.7, and half the spread is 1.35 + 20 ln(1 + 1/6) = 4.433.
    expect(drawn(taking)).toBe('9971x100 | 9981x100');
  });
});

describe('GueantLehalleMaker', () => {
  it('near the end quotes as Avellaneda and Stoikov, and leans less long before', () => {
    const near = { ...start, timeNs: 599e9 };
    const exact = hold(new GueantLehalleMaker(options), 900);
    const as = hold(new AvellanedaStoikovMaker(options), 900);
    expect(exact.quotes(near)).toEqual(as.quotes(near));
    expect(exact.quotes(start).asks[0]?.priceTicks).toBeGreaterThan(
      as.quotes(start).asks[0]?.priceTicks as number,
    );
  });

  // Ten quotes long: distances of 3.99 and 2.63 (the closed form), 3.99 and 2.63 (exact, Q = 30).
  it('quotes the known distances on the grid', () => {
    const wide = { ...options, maxInventoryLots: lots(3_000) };
    for (const endNs of [600e9, undefined]) {
      const maker = hold(new GueantLehalleMaker({ ...wide, endNs }), 1_000);
      expect(drawn(maker.quotes(start))).toBe('9996x100 | 10003x100');
    }
  });

  it('needs a limit of whole quotes where the session ends', () => {
    const odd = { ...options, maxInventoryLots: lots(1_050) };
    expect(() => new GueantLehalleMaker(odd)).toThrow(/must be whole/);
    expect(() => new GueantLehalleMaker({ ...odd, endNs: undefined })).not.toThrow();
  });
});
