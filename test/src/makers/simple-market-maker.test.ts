import { describe, expect, it } from 'vitest';
import { type Quotes, reservationPrice, SimpleMarketMaker } from '../../../src/makers/index.js';
import { lots, type Side, ticks } from '../../../src/units/index.js';

// The interview problem: $0.10 of spread at $100, 0.0001 dollars a share, at most 1,000 shares.
function seedMaker(inventoryLots = 0): SimpleMarketMaker {
  const maker = new SimpleMarketMaker({
    spreadTicks: 10,
    skewTicksPerLot: 0.01,
    maxInventoryLots: lots(1_000),
    quoteLots: lots(100),
  });
  if (inventoryLots !== 0) trade(maker, inventoryLots > 0 ? 'buy' : 'sell', inventoryLots);
  return maker;
}

function trade(maker: SimpleMarketMaker, side: Side, qty: number): void {
  maker.onFill({ side, priceTicks: ticks(10_000), qtyLots: lots(Math.abs(qty)) });
}

/** `9995x100 | 10005x100`, with a dash for a side that is not quoted. */
function drawn({ bids, asks }: Quotes): string {
  const side = (quotes: Quotes['bids']) =>
    quotes.map((quote) => `${quote.priceTicks}x${quote.qtyLots}`).join(' ') || '-';
  return `${side(bids)} | ${side(asks)}`;
}

const at = (fairTicks: number) => ({ timeNs: 0, fairTicks });

describe('SimpleMarketMaker', () => {
  it.each([
    [0, '9995x100 | 10005x100'],
    [300, '9992x100 | 10002x100'],
    [-300, '9998x100 | 10008x100'],
    [950, '9985x50 | 9996x100'],
    [1_000, '- | 9995x100'],
    [1_200, '- | 9993x100'],
    [-1_000, '10005x100 | -'],
  ])('with an inventory of %i lots quotes %s', (inventory, expected) => {
    expect(drawn(seedMaker(inventory).quotes(at(10_000)))).toBe(expected);
  });

  it('rounds away from the fair value, whatever side of a tick that lies on', () => {
    expect(drawn(seedMaker().quotes(at(10_000.5)))).toBe('9995x100 | 10006x100');
    expect(drawn(seedMaker(30).quotes(at(10_000)))).toBe('9994x100 | 10005x100');
  });

  it('does not sell through the bid of the market when its skew says so', () => {
    const quotes = seedMaker(900).quotes({
      ...at(10_000),
      bestBidTicks: ticks(9_996),
      bestAskTicks: ticks(10_004),
    });
    expect(drawn(quotes)).toBe('9986x100 | 9997x100');
  });

  it('quotes the same twice: asking changes nothing', () => {
    const maker = seedMaker(200);
    expect(maker.quotes(at(9_999))).toEqual(maker.quotes(at(9_999)));
    expect(maker.inventoryLots).toBe(200);
  });

  it('refuses options and fair values that cannot be quoted', () => {
    const options = {
      spreadTicks: 10,
      skewTicksPerLot: 0,
      maxInventoryLots: lots(10),
      quoteLots: lots(1),
    };
    for (const wrong of [
      { spreadTicks: 0.5 },
      { spreadTicks: Number.NaN },
      { skewTicksPerLot: -1 },
      { maxInventoryLots: lots(0) },
      { quoteLots: lots(0) },
    ]) {
      expect(() => new SimpleMarketMaker({ ...options, ...wrong })).toThrow(RangeError);
    }
    expect(() => seedMaker().quotes(at(Number.NaN))).toThrow(/fair value must be finite/);
  });
});

describe('reservationPrice()', () => {
  it('lies 0.10 below the fair value at the limit of the interview problem', () => {
    expect(reservationPrice(10_000, 1_000, 0.01)).toBe(9_990);
    expect(reservationPrice(10_000, -1_000, 0.01)).toBe(10_010);
  });
});
