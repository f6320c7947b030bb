import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LadderMaker, ladderPrices, type Quotes } from '../../../src/makers/index.js';
import { Instrument, lots, type Side, ticks } from '../../../src/units/index.js';

// The worked example of a market maker service's design: BTC-USDT in cents and thousandths of a coin,
// 3 levels, a base spread of 0.1 %, a step of 0.05 %, 0.01 BTC an order.
const btc = new Instrument({ symbol: 'BTC-USDT', tickSize: 0.01, lotSize: 0.001 });
const shape = { levels: 3, baseSpreadBps: 10, stepBps: 5 };
const options = {
  ...shape,
  levelLots: btc.toLots(0.01),
  maxInventoryLots: lots(1_000),
};

const text = (quotes: Quotes['bids']) =>
  quotes.map(({ priceTicks, qtyLots }) => `${btc.formatPrice(priceTicks)} x ${btc.toQty(qtyLots)}`);

function holding(maker: LadderMaker, inventoryLots: number): LadderMaker {
  const side: Side = inventoryLots > 0 ? 'buy' : 'sell';
  if (inventoryLots !== 0) {
    maker.onFill({ side, priceTicks: ticks(5_000_000), qtyLots: lots(Math.abs(inventoryLots)) });
  }
  return maker;
}

const at = (price: number) => ({ timeNs: 0, fairTicks: btc.toTicks(price) });

describe('the worked example, to the cent', () => {
  it('first cycle, 50,000.00', () => {
    const { bids, asks } = new LadderMaker(options).quotes(at(50_000));
    expect(text(bids)).toEqual(['49975.00 x 0.01', '49950.00 x 0.01', '49925.00 x 0.01']);
    expect(text(asks)).toEqual(['50025.00 x 0.01', '50050.00 x 0.01', '50075.00 x 0.01']);
  });

  it('second cycle, 50,100.00', () => {
    const { bids, asks } = new LadderMaker(options).quotes(at(50_100));
    expect(text(bids)).toEqual(['50074.95 x 0.01', '50049.90 x 0.01', '50024.85 x 0.01']);
    expect(text(asks)).toEqual(['50125.05 x 0.01', '50150.10 x 0.01', '50175.15 x 0.01']);
  });
});

describe('ladderPrices()', () => {
  it('keeps a tick between the best bid and ask where the price is small', () => {
    const { bids, asks } = ladderPrices(100, shape);
    expect(asks[0]).toBe(100.5);
    expect(bids[0]).toBe(99.5);
  });

  it('stands around another centre with the distances of the fair value', () => {
    expect(ladderPrices(5_000_000, shape, 4_999_000).bids[0]).toBe(4_996_500);
  });

  it.each([
    { levels: 0 },
    { levels: 1.5 },
    { baseSpreadBps: 0 },
    { baseSpreadBps: Number.NaN },
    { stepBps: -1 },
  ])('refuses a shape with %o', (wrong) => {
    expect(() => ladderPrices(100, { ...shape, ...wrong })).toThrow(RangeError);
  });

  it('refuses a fair value of which no part can be taken', () => {
    expect(() => ladderPrices(0, shape)).toThrow(/fair value must be positive/);
    expect(() => ladderPrices(Number.NaN, shape)).toThrow(RangeError);
  });
});

describe('LadderMaker', () => {
  it('without a lean quotes the same ladder whatever it holds', () => {
    const flat = new LadderMaker(options).quotes(at(50_000));
    expect(holding(new LadderMaker(options), 500).quotes(at(50_000))).toEqual(flat);
  });

  it('shifts the whole ladder against its inventory, and keeps its steps', () => {
    const maker = holding(new LadderMaker({ ...options, skewTicksPerLot: 25 }), 100);
    const { bids, asks } = maker.quotes(at(50_000));
    expect(text(bids)).toEqual(['49950.00 x 0.01', '49925.00 x 0.01', '49900.00 x 0.01']);
    expect(text(asks)).toEqual(['50000.00 x 0.01', '50025.00 x 0.01', '50050.00 x 0.01']);
  });

  it('shows less on the side that would grow the inventory, and more on the other', () => {
    const maker = holding(new LadderMaker({ ...options, sizeRangeLots: lots(200) }), 100);
    const { bids, asks } = maker.quotes(at(50_000));
    expect(bids.map(({ qtyLots }) => qtyLots)).toEqual([5, 5, 5]);
    expect(asks.map(({ qtyLots }) => qtyLots)).toEqual([15, 15, 15]);
  });

  it('gives what room is left to the innermost levels first', () => {
    const { bids, asks } = holding(new LadderMaker(options), 985).quotes(at(50_000));
    expect(bids.map(({ qtyLots }) => qtyLots)).toEqual([10, 5]);
    expect(asks.map(({ qtyLots }) => qtyLots)).toEqual([10, 10, 10]);
  });

  it.each([
    [1_000, 0, 3],
    [1_200, 0, 3],
    [-1_000, 3, 0],
  ])('with %i of 1,000 lots has %i bids and %i asks', (inventory, bidLevels, askLevels) => {
    const { bids, asks } = holding(new LadderMaker(options), inventory).quotes(at(50_000));
    expect([bids.length, asks.length]).toEqual([bidLevels, askLevels]);
  });

  it.each([
    { levelLots: lots(0) },
    { maxInventoryLots: lots(0) },
    { skewTicksPerLot: -1 },
    { sizeRangeLots: lots(0) },
    { levels: 0 },
  ])('refuses %o', (wrong) => {
    expect(() => new LadderMaker({ ...options, ...wrong })).toThrow(RangeError);
  });

  it('whatever it holds: sorted, uncrossed, passive, and within its limit if all of a side fills', () => {
    const drawn = fc.record({
      fairTicks: fc.double({ min: 50, max: 100_000, noNaN: true }),
      inventory: fc.integer({ min: -120, max: 120 }),
      levels: fc.integer({ min: 1, max: 8 }),
      baseSpreadBps: fc.integer({ min: 1, max: 100 }),
      stepBps: fc.integer({ min: 0, max: 50 }),
      skewTicksPerLot: fc.double({ min: 0, max: 3, noNaN: true }),
      sizeRangeLots: fc.constantFrom(undefined, lots(30), lots(100)),
      marketTicks: fc.integer({ min: -20, max: 20 }),
    });
    fc.assert(
      fc.property(drawn, ({ fairTicks, inventory, marketTicks, ...rest }) => {
        const ladder = { levelLots: lots(7), maxInventoryLots: lots(100), ...rest };
        const maker = holding(new LadderMaker(ladder), inventory);
        const bestBidTicks = ticks(Math.floor(fairTicks) + marketTicks);
        const bestAskTicks = ticks(bestBidTicks + 1);
        const { bids, asks } = maker.quotes({ timeNs: 0, fairTicks, bestBidTicks, bestAskTicks });
        const sum = (quotes: Quotes['bids']) => quotes.reduce((all, q) => all + q.qtyLots, 0);
        const falls = bids.every((q, i) => i === 0 || q.priceTicks < bids[i - 1]!.priceTicks);
        const rises = asks.every((q, i) => i === 0 || q.priceTicks > asks[i - 1]!.priceTicks);
        expect(falls && rises).toBe(true);
        expect(bids.every((q) => q.priceTicks < bestAskTicks)).toBe(true);
        expect(asks.every((q) => q.priceTicks > bestBidTicks)).toBe(true);
        if (bids[0] && asks[0]) expect(bids[0].priceTicks).toBeLessThan(asks[0].priceTicks);
        expect(sum(bids)).toBeLessThanOrEqual(Math.max(0, 100 - inventory));
        expect(sum(asks)).toBeLessThanOrEqual(Math.max(0, 100 + inventory));
        expect([...bids, ...asks].every((q) => q.qtyLots > 0)).toBe(true);
      }),
      { seed: 15, numRuns: 500 },
    );
  });
});
