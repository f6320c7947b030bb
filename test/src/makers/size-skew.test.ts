import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeRatios, skewedSizes } from '../../../src/makers/index.js';
import { lots } from '../../../src/units/index.js';

describe('sizeRatios()', () => {
  // hummingbot/hummingbot@2bfaccc, test_inventory_skew_calculator.py: base, quote, price, target
  // ratio and range, and the bid ratio it asserts. There the range is at most half of the portfolio.
  it.each([
    [85_000, 10_000, 0.0036, 0.03, 20_000, 1.04416666667],
    [8_500, 10_000, 0.0036, 0.03, 20_000, 2],
    [95_000, 10_000, 0.0036, 0.03, 20_000, 0.559166666667],
    [70_000, 10_000, 0.0036, 0.03, 20_000, 1.77166666667],
    [100, 10, 1, 0.35, 200, 0],
  ])(
    'gives hummingbot its bid ratio for %d of base, %d of quote',
    (base, quote, price, targetRatio, range, expected) => {
      const total = base + quote / price;
      const { bid, ask } = sizeRatios({
        inventoryLots: base,
        targetLots: total * targetRatio,
        rangeLots: Math.min(range, total / 2),
      });
      expect(bid).toBeCloseTo(expected, 9);
      expect(ask).toBeCloseTo(2 - expected, 9);
    },
  );

  it('refuses a range of nothing and an inventory that is not a number', () => {
    expect(() => sizeRatios({ inventoryLots: 0, targetLots: 0, rangeLots: 0 })).toThrow(RangeError);
    expect(() => sizeRatios({ inventoryLots: Number.NaN, targetLots: 0, rangeLots: 1 })).toThrow(
      RangeError,
    );
  });
});

describe('skewedSizes()', () => {
  it('keeps a whole number whole: 90 of 100 lots leave 10', () => {
    const skew = { inventoryLots: 90, targetLots: 0, rangeLots: 100 };
    expect(skewedSizes(lots(100), skew)).toEqual({ bidLots: 10, askLots: 190 });
  });

  it('rounds down, and never shows more than twice the base in all', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer(), fc.integer({ min: 1 }), (base, q, range) => {
        const skew = { inventoryLots: q, targetLots: 0, rangeLots: range };
        const { bidLots, askLots } = skewedSizes(lots(base), skew);
        expect(bidLots + askLots).toBeLessThanOrEqual(2 * base);
        expect(bidLots + askLots).toBeGreaterThanOrEqual(2 * base - 1);
      }),
      { seed: 6 },
    );
  });
});
