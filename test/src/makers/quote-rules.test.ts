import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askOnGrid,
  bidOnGrid,
  type MarketState,
  quotesFrom,
  roomLots,
} from '../../../src/makers/index.js';
import { lots, ticks } from '../../../src/units/index.js';

const market = (touch: Partial<MarketState> = {}): MarketState => ({
  timeNs: 0,
  fairTicks: 10_000,
  ...touch,
});
const open = { inventoryLots: 0, maxInventoryLots: 1_000_000 };
const wish = (priceTicks: number, qty = 100) => ({ priceTicks, qtyLots: lots(qty) });

describe('the grid', () => {
  it('takes a bid down and an ask up', () => {
    expect(bidOnGrid(9_995.9)).toBe(9_995);
    expect(askOnGrid(9_995.1)).toBe(9_996);
    expect(bidOnGrid(-0.5)).toBe(-1);
  });

  it('is not moved by the residue of binary arithmetic', () => {
    // The traps of the vector tick_rounding_float_trap: 0.3 / 0.1, 4.35 / 0.01, 2.22 / 0.01.
    expect(bidOnGrid(0.3 / 0.1)).toBe(3);
    expect(bidOnGrid(4.35 / 0.01)).toBe(435);
    expect(askOnGrid(2.22 / 0.01)).toBe(222);
  });
});

describe('roomLots()', () => {
  it('is nothing at the limit and beyond, on the side that grows', () => {
    expect(roomLots('buy', { inventoryLots: 1_000, maxInventoryLots: 1_000 })).toBe(0);
    expect(roomLots('buy', { inventoryLots: 1_200, maxInventoryLots: 1_000 })).toBe(0);
    expect(roomLots('sell', { inventoryLots: 1_000, maxInventoryLots: 1_000 })).toBe(2_000);
    expect(roomLots('sell', { inventoryLots: -999, maxInventoryLots: 1_000 })).toBe(1);
  });
});

describe('quotesFrom()', () => {
  it('puts a ladder of three on the grid, as the layered maker of chapter 15 asks for', () => {
    const quotes = quotesFrom(
      {
        bids: [wish(5_007_494.75), wish(5_004_989.5)],
        asks: [wish(5_012_505.25), wish(5_015_010)],
      },
      open,
      market(),
    );
    expect(quotes.bids.map((quote) => quote.priceTicks)).toEqual([5_007_494, 5_004_989]);
    expect(quotes.asks.map((quote) => quote.priceTicks)).toEqual([5_012_506, 5_015_010]);
  });

  it('gives the room of a limit to the best quotes first', () => {
    const quotes = quotesFrom(
      { bids: [wish(99), wish(98), wish(97)], asks: [wish(101)] },
      { inventoryLots: 850, maxInventoryLots: 1_000 },
      market(),
    );
    expect(quotes.bids).toEqual([wish(99, 100), wish(98, 50)]);
    expect(quotes.asks).toEqual([wish(101)]);
  });

  it('moves a quote back where it would trade at once, and joins what lands together', () => {
    const quotes = quotesFrom(
      { bids: [wish(9_990)], asks: [wish(9_994), wish(9_995), wish(9_998)] },
      open,
      market({ bestBidTicks: ticks(9_995), bestAskTicks: ticks(10_005) }),
    );
    expect(quotes.asks).toEqual([wish(9_996, 200), wish(9_998, 100)]);
  });

  it('refuses wishes that cross, that are in the wrong order, and a limit of nothing', () => {
    expect(() => quotesFrom({ bids: [wish(10)], asks: [wish(10)] }, open, market())).toThrow(
      /at least a tick apart/,
    );
    expect(() => quotesFrom({ bids: [wish(10), wish(11)], asks: [] }, open, market())).toThrow(
      /best to worst/,
    );
    const shut = { inventoryLots: 0, maxInventoryLots: 0 };
    expect(() => quotesFrom({ bids: [], asks: [] }, shut, market())).toThrow(RangeError);
    expect(() => quotesFrom({ bids: [wish(Number.NaN)], asks: [] }, open, market())).toThrow(
      RangeError,
    );
  });

  it('never crosses, never trades at once, never passes the limit', () => {
    const ladder = fc.array(
      fc.record({ step: fc.double({ min: 0, max: 5, noNaN: true }), qty: fc.nat(300) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.record({
          centre: fc.double({ min: -2_000, max: 2_000, noNaN: true }),
          half: fc.double({ min: 0.5, max: 20, noNaN: true }),
          bids: ladder,
          asks: ladder,
          inventoryLots: fc.integer({ min: -1_500, max: 1_500 }),
          touch: fc.integer({ min: -2_000, max: 2_000 }),
        }),
        ({ centre, half, bids, asks, inventoryLots, touch }) => {
          const away = (steps: readonly { step: number; qty: number }[], sign: 1 | -1) => {
            let distance = half;
            return steps.map(({ step, qty }) => {
              distance += step;
              return { priceTicks: centre + sign * distance, qtyLots: lots(qty) };
            });
          };
          const quotes = quotesFrom(
            { bids: away(bids, -1), asks: away(asks, 1) },
            { inventoryLots, maxInventoryLots: 1_000 },
            market({ bestBidTicks: ticks(touch), bestAskTicks: ticks(touch + 1) }),
          );
          const bidPrices = quotes.bids.map((quote) => quote.priceTicks);
          const askPrices = quotes.asks.map((quote) => quote.priceTicks);
          const sum = (side: readonly { qtyLots: number }[]) =>
            side.reduce((total, quote) => total + quote.qtyLots, 0);

          expect(Math.max(...bidPrices)).toBeLessThan(Math.min(...askPrices));
          expect(Math.max(...bidPrices)).toBeLessThan(touch + 1);
          expect(Math.min(...askPrices)).toBeGreaterThan(touch);
          expect([...new Set(bidPrices)].sort((a, b) => b - a)).toEqual(bidPrices);
          expect([...new Set(askPrices)].sort((a, b) => a - b)).toEqual(askPrices);
          expect(sum(quotes.bids)).toBeLessThanOrEqual(Math.max(0, 1_000 - inventoryLots));
          expect(sum(quotes.asks)).toBeLessThanOrEqual(Math.max(0, 1_000 + inventoryLots));
          for (const quote of [...quotes.bids, ...quotes.asks]) {
            expect(quote.qtyLots).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
