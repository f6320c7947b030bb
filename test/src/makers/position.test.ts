import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fill, Position } from '../../../src/makers/index.js';
import { lots, type Side, ticks } from '../../../src/units/index.js';

const trade = (side: Side, priceTicks: number, qtyLots: number, feeTickLots?: number): Fill => ({
  side,
  priceTicks: ticks(priceTicks),
  qtyLots: lots(qtyLots),
  feeTickLots,
});

const anyFill = fc
  .record({
    side: fc.constantFrom<Side>('buy', 'sell'),
    price: fc.integer({ min: -50, max: 20_000 }),
    qty: fc.integer({ min: 1, max: 1_000 }),
    fee: fc.integer({ min: -500, max: 500 }),
  })
  .map(({ side, price, qty, fee }) => trade(side, price, qty, fee));

function booked(fills: readonly Fill[]): Position {
  const position = new Position();
  for (const fill of fills) position.apply(fill);
  return position;
}

/** Cash, inventory and total as sums in whole numbers of any size: nothing is averaged. */
function exactly(fills: readonly Fill[], mark: number) {
  let cash = 0n;
  let inventory = 0n;
  for (const { side, priceTicks, qtyLots, feeTickLots } of fills) {
    const sign = side === 'buy' ? 1n : -1n;
    cash -= sign * BigInt(priceTicks) * BigInt(qtyLots) + BigInt(feeTickLots ?? 0);
    inventory += sign * BigInt(qtyLots);
  }
  return { cash, inventory, total: cash + inventory * BigInt(mark) };
}

describe('Position', () => {
  it('is flat and has earned nothing at first', () => {
    const position = new Position();
    expect(position.inventoryLots).toBe(0);
    expect(position.cashTickLots).toBe(0);
    expect(position.averageCostTicks).toBeUndefined();
    expect(position.totalTickLots(10_000)).toBe(0);
  });

  it('earns the spread of the $99.95 / $100.05 round trip, all of it realised', () => {
    const position = booked([trade('buy', 9_995, 100), trade('sell', 10_005, 100)]);
    expect(position.inventoryLots).toBe(0);
    expect(position.realisedTickLots).toBe(1_000);
    expect(position.unrealisedTickLots(12_345)).toBe(0);
  });

  it('averages what grows the position, and only that', () => {
    const position = booked([trade('buy', 100, 100), trade('buy', 110, 300)]);
    expect(position.averageCostTicks).toBe(107.5);
    position.apply(trade('sell', 120, 200));
    expect(position.averageCostTicks).toBe(107.5);
    expect(position.realisedTickLots).toBe(2_500);
  });

  it('starts a new position at the price that went through zero', () => {
    const position = booked([trade('buy', 100, 10), trade('sell', 105, 25)]);
    expect(position.inventoryLots).toBe(-15);
    expect(position.averageCostTicks).toBe(105);
    expect(position.realisedTickLots).toBe(50);
    expect(position.unrealisedTickLots(103)).toBe(30);
  });

  it('takes fees out of cash and realised profit, and adds rebates', () => {
    const position = booked([trade('buy', 100, 10, 3), trade('sell', 101, 10, -2)]);
    expect(position.feesTickLots).toBe(1);
    expect(position.realisedTickLots).toBe(9);
  });

  it('marks a flat position without a mark, and a held one only at a number', () => {
    expect(new Position().totalTickLots(Number.NaN)).toBe(0);
    expect(() => booked([trade('buy', 1, 1)]).totalTickLots(Number.NaN)).toThrow(RangeError);
  });

  it('refuses a fill of nothing, and money that no longer fits', () => {
    expect(() => booked([trade('buy', 100, 0)])).toThrow(RangeError);
    const huge = trade('buy', Number.MAX_SAFE_INTEGER, 2);
    const position = new Position();
    expect(() => position.apply(huge)).toThrow(/2\^53/);
    expect(position.inventoryLots).toBe(0);
  });

  it('keeps cash and inventory exact, and splits the total at every mark', () => {
    fc.assert(
      fc.property(
        fc.array(anyFill, { maxLength: 60 }),
        fc.integer({ min: -100, max: 20_000 }),
        (fills, mark) => {
          const position = booked(fills);
          const { cash, inventory, total } = exactly(fills, mark);
          expect(BigInt(position.cashTickLots)).toBe(cash);
          expect(BigInt(position.inventoryLots)).toBe(inventory);
          expect(BigInt(position.totalTickLots(mark))).toBe(total);
          const split = position.realisedTickLots + position.unrealisedTickLots(mark);
          // Sums of at most 60 products below 2e7 · 1e3, each rounded at 2^-53: far below a millionth.
          expect(split).toBeCloseTo(Number(total), 4);
        },
      ),
      { seed: 3 },
    );
  });

  it('is the same position mirrored when every side is swapped', () => {
    fc.assert(
      fc.property(fc.array(anyFill, { maxLength: 40 }), (fills) => {
        const flipped = fills.map(
          (fill): Fill => ({ ...fill, side: fill.side === 'buy' ? 'sell' : 'buy', feeTickLots: 0 }),
        );
        const position = booked(fills.map((fill) => ({ ...fill, feeTickLots: 0 })));
        const mirror = booked(flipped);
        expect(mirror.averageCostTicks).toBe(position.averageCostTicks);
        expect(mirror.inventoryLots + position.inventoryLots).toBe(0);
        expect(mirror.realisedTickLots + position.realisedTickLots).toBeCloseTo(0, 4);
      }),
      { seed: 4 },
    );
  });
});
