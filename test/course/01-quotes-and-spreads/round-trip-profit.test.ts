import fc from 'fast-check';
import { expect } from 'vitest';
import {
  breakEvenMoveTicks,
  cashChange,
  type Fill,
  roundTrip,
} from '#answers/01-quotes-and-spreads/round-trip-profit.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const fill = (side: Fill['side'], priceTicks: number, midTicks: number, qtyLots = 100): Fill =>
  Object.freeze({ side, priceTicks, qtyLots, midTicks });

const tell = ({ side, priceTicks, qtyLots, midTicks }: Fill) =>
  `${side} ${qtyLots} at ${priceTicks} with the mid at ${midTicks}`;

const buy = fill('buy', 9995, 10000);
const sell = fill('sell', 10005, 10000);

const halfTicks = fc.integer({ min: -40_000, max: 40_000 }).map((n) => n / 2);
const trips = fc
  .record({
    buysFirst: fc.boolean(),
    qty: fc.integer({ min: 1, max: 1000 }),
    prices: fc.tuple(
      fc.integer({ min: -9000, max: 20_000 }),
      fc.integer({ min: -9000, max: 20_000 }),
    ),
    mids: fc.tuple(halfTicks, halfTicks),
  })
  .map(({ buysFirst, qty, prices, mids }) => ({
    first: fill(buysFirst ? 'buy' : 'sell', prices[0], mids[0], qty),
    second: fill(buysFirst ? 'sell' : 'buy', prices[1], mids[1], qty),
  }));

graded(
  '01-quotes-and-spreads/round-trip-profit',
  {
    hints: [
      'Follow the money: after both fills the maker holds nothing, so all the profit before fees is cash. Work out the cash of buying 100 at 9995 and selling 100 at 10005 by hand.',
      'Give the first fill a direction: +1 where it buys, −1 where it sells. The move of the mid pays quantity × direction × (second mid − first mid). What a fill earns against its own mid is mid − price for a buy, and price − mid for a sell.',
      'The second fill has the direction of the first, turned round. So spread = q × direction × ((m1 − p1) + (p2 − m2)), move = q × direction × (m2 − m1), fees = 2 × q × f. Check: spread + move must be cashChange(first) + cashChange(second).',
    ],
  },
  (points) => {
    points(2, 'cashChange() pays for a buy and receives for a sell', () => {
      expect(
        cashChange(fill('buy', 9995, 10000, 2)),
        'Buying 2 lots at 9995 costs 19,990 tick-lots of cash',
      ).toBe(-19_990);
      expect(
        cashChange(fill('sell', 10005, 10000, 2)),
        'Selling 2 lots at 10005 brings 20,010 tick-lots of cash',
      ).toBe(20_010);
      expect(
        cashChange(fill('buy', -3763, -3762, 1)),
        'Buying 1 lot at −3763 brings 3,763 tick-lots: the seller pays',
      ).toBe(3763);
      expect(
        cashChange(fill('sell', -3763, -3764, 1)),
        'Selling 1 lot at −3763 costs 3,763 tick-lots',
      ).toBe(-3763);
    });

    points(3, 'roundTrip() earns the whole spread where the mid stands still', () => {
      const result = roundTrip(buy, sell);
      const story =
        'Bought 100 lots at $99.95 and sold them at $100.05 with the mid at $100.00 both times';
      expect(result.profitTickLots, `${story}: a profit of 1,000 tick-lots, which is $10.00`).toBe(
        1000,
      );
      expect(result.spreadTickLots, `${story}: all 1,000 tick-lots come from the spread`).toBe(
        1000,
      );
      expect(result.moveTickLots + 0, `${story}: the move of the mid brings 0`).toBe(0);
      expect(result.feesTickLots + 0, `${story}, no fee given: fees are 0`).toBe(0);
    });

    points(3, 'roundTrip() loses what the mid moves against a maker that bought first', () => {
      const later = fill('sell', 9985, 9980);
      const story =
        'Bought 100 lots at 9995 (mid 10000), sold them at 9985 after the mid fell to 9980';
      const result = roundTrip(buy, later);
      expect(
        result.spreadTickLots,
        `${story}: the quotes still earned 5 + 5 ticks a lot, 1,000`,
      ).toBe(1000);
      expect(result.moveTickLots, `${story}: the position lost 20 ticks a lot, −2,000`).toBe(-2000);
      expect(result.profitTickLots, `${story}: −1,000 is left`).toBe(-1000);
    });

    points(2, 'roundTrip() gains from a falling mid where the maker sold first', () => {
      const result = roundTrip(fill('sell', 10005, 10000), fill('buy', 9975, 9980));
      const story =
        'Sold 100 lots at 10005 (mid 10000), bought them back at 9975 after the mid fell to 9980';
      expect(result.spreadTickLots, `${story}: the quotes earned 5 + 5 ticks a lot, 1,000`).toBe(
        1000,
      );
      expect(result.moveTickLots, `${story}: being short gained 20 ticks a lot, 2,000`).toBe(2000);
      expect(result.profitTickLots, `${story}: 3,000 in all`).toBe(3000);
    });

    points(2, 'roundTrip() splits the cash of any two fills into spread and move', () => {
      forAll(trips, ({ first, second }) => {
        const result = roundTrip(first, second);
        const story = `${tell(first)}, then ${tell(second)}`;
        const sign = first.side === 'buy' ? 1 : -1;
        const cash = first.qtyLots * sign * (second.priceTicks - first.priceTicks);
        const move = first.qtyLots * sign * (second.midTicks - first.midTicks);
        expect(result.moveTickLots, `${story}: the move of the mid is worth ${move}`).toBeCloseTo(
          move,
          6,
        );
        expect(
          result.spreadTickLots + result.moveTickLots,
          `${story}: spread and move together are the cash, ${cash}`,
        ).toBeCloseTo(cash, 6);
        expect(
          result.profitTickLots,
          `${story}, no fees: the profit is the cash, ${cash}`,
        ).toBeCloseTo(cash, 6);
      });
    });

    points(2, 'roundTrip() charges the fee on both fills, and credits a rebate', () => {
      const paid = roundTrip(buy, sell, 0.5);
      expect(
        paid.feesTickLots,
        'A fee of 0.5 ticks a lot on 100 lots, twice, is 100 tick-lots',
      ).toBe(100);
      expect(paid.profitTickLots, '1,000 tick-lots of spread less 100 of fees leave 900').toBe(900);
      const rebate = roundTrip(buy, sell, -0.25);
      expect(
        rebate.feesTickLots,
        'A rebate of 0.25 ticks a lot on 100 lots, twice, is a fee of −50',
      ).toBe(-50);
      expect(rebate.profitTickLots, '1,000 tick-lots of spread and 50 of rebates make 1,050').toBe(
        1050,
      );
    });

    points(2, 'roundTrip() refuses what is no round trip, and is 0 for a quantity of 0', () => {
      expect(
        () => roundTrip(buy, fill('buy', 9990, 9995)),
        'A buy followed by a buy closes nothing: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => roundTrip(sell, sell),
        'A sell followed by a sell closes nothing: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => roundTrip(buy, fill('sell', 10005, 10000, 60)),
        'Buying 100 and selling 60 leaves 40 open: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => roundTrip(buy, fill('sell', 10005, 10000, 0)),
        'Buying 100 and selling 0 leaves 100 open: a RangeError',
      ).toThrow(RangeError);
      const nothing = roundTrip(fill('buy', 9995, 10000, 0), fill('sell', 10005, 10000, 0), 1);
      for (const [name, amount] of Object.entries(nothing)) {
        expect(amount + 0, `A round trip of 0 lots has ${name} of 0`).toBe(0);
      }
    });

    points(2, 'breakEvenMoveTicks() is the spread less both fees', () => {
      expect(
        breakEvenMoveTicks(10),
        'With 10 ticks of spread and no fee, the mid may move 10 ticks',
      ).toBe(10);
      expect(
        breakEvenMoveTicks(10, 1),
        'With 10 ticks of spread and a fee of 1 tick a fill, it may move 8',
      ).toBe(8);
      expect(
        breakEvenMoveTicks(10, -0.5),
        'With a rebate of 0.5 ticks a fill, it may move 11',
      ).toBe(11);
      expect(
        breakEvenMoveTicks(1, 1),
        'A spread of 1 tick and a fee of 1 tick a fill lose 1 tick with no move: −1',
      ).toBe(-1);
      expect(breakEvenMoveTicks(0) + 0, 'A spread of 0 leaves no room: 0').toBe(0);
      expect(
        () => breakEvenMoveTicks(-1),
        'A spread of −1 is a crossed quote: a RangeError',
      ).toThrow(RangeError);
      expect(() => breakEvenMoveTicks(Number.NaN), 'A spread of NaN is a RangeError').toThrow(
        RangeError,
      );
    });

    points(1, 'breakEvenMoveTicks() is the move that leaves roundTrip() with nothing', () => {
      const cases = fc.record({
        half: fc.integer({ min: 1, max: 50 }),
        fee: fc.constantFrom(-0.5, 0, 0.25, 1, 3),
      });
      forAll(cases, ({ half, fee }) => {
        const move = breakEvenMoveTicks(2 * half, fee);
        const first = fill('buy', 10000 - half, 10000, 1);
        const second = fill('sell', 10000 - move + half, 10000 - move, 1);
        expect(
          roundTrip(first, second, fee).profitTickLots,
          `A spread of ${2 * half} and a fee of ${fee}, with the mid ${move} ticks lower at the second fill, leave nothing`,
        ).toBeCloseTo(0, 9);
      });
    });
  },
);
