import fc from 'fast-check';
import { expect } from 'vitest';
import {
  DEFAULTS,
  type Fill,
  type Settings,
  SimpleMarketMaker,
} from '#answers/03-inventory-skew/simple-market-maker.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, type Side, ticks } from '../../../src/units/index.js';

const fill = (side: Side, qty: number, price = 10_000): Fill =>
  Object.freeze({ side, priceTicks: ticks(price), qtyLots: lots(qty) });

/** A maker that has come to an inventory by one trade at 10000. */
function holding(inventoryLots: number, settings: Partial<Settings> = {}): SimpleMarketMaker {
  const maker = new SimpleMarketMaker(settings);
  if (inventoryLots !== 0) {
    maker.handleTrade(fill(inventoryLots > 0 ? 'buy' : 'sell', Math.abs(inventoryLots)), 10_000);
  }
  return maker;
}

/** Both sides as `9995 × 100`, or `no quote`. */
function drawn(maker: SimpleMarketMaker, mid: number): string {
  const { bid, ask } = maker.quotes(mid);
  const side = (quote: typeof bid) =>
    quote === undefined ? 'no quote' : `${quote.priceTicks} × ${quote.qtyLots}`;
  return `${side(bid)} | ${side(ask)}`;
}

function expectQuotes(inventoryLots: number, expected: string, why: string, settings = {}): void {
  expect(drawn(holding(inventoryLots, settings), 10_000), `${why} (bid | ask, price × lots)`).toBe(
    expected,
  );
}

graded(
  '03-inventory-skew/simple-market-maker',
  {
    hints: [
      'Two numbers are all that the maker remembers: its inventory and its cash. Everything else, the quotes and the profit, can be computed from those and the mid when it is asked for.',
      'The size of a quote is the smaller of what the maker likes to show and the room that the limit leaves: Q − q for the bid, Q + q for the ask. No room is no quote; the other side has room of its own. Prices are those of skewed-quotes.',
      'handleTrade: check first, then inventory += ±qty and cash −= ±qty × price, then return pnl(midTicks), which is cash + inventory × mid. The price of the trade has done its work when it has changed the cash: it is no mark.',
    ],
  },
  (points) => {
    points(1, 'a new maker is flat, and quotes $99.95 / $100.05 around $100', () => {
      const maker = new SimpleMarketMaker();
      expect(maker.inventoryLots + 0, 'A new maker holds nothing').toBe(0);
      expect(maker.cashTickLots + 0, 'A new maker has no cash').toBe(0);
      expect(maker.pnl(10_000) + 0, 'A new maker has earned nothing').toBe(0);
      expect(
        drawn(maker, 10_000),
        'Flat around 10000, with the defaults (bid | ask, price × lots)',
      ).toBe('9995 × 100 | 10005 × 100');
    });

    points(2, 'trades change inventory and cash, from the maker’s point of view', () => {
      const maker = new SimpleMarketMaker();
      maker.handleTrade(fill('buy', 100, 9_995), 10_000);
      expect(maker.inventoryLots, 'The bid was hit for 100 lots: the maker is 100 long').toBe(100);
      expect(maker.cashTickLots, '100 lots at 9995 cost 999500').toBe(-999_500);
      maker.handleTrade(fill('sell', 250, 10_005), 10_000);
      expect(maker.inventoryLots, 'The ask was lifted for 250 lots: 150 short').toBe(-150);
      expect(maker.cashTickLots, '250 lots at 10005 bring 2501250').toBe(1_501_750);
      forAll(
        fc.array(
          fc.tuple(
            fc.boolean(),
            fc.integer({ min: 1, max: 99 }),
            fc.integer({ min: -9, max: 20_000 }),
          ),
          { maxLength: 30 },
        ),
        (trades) => {
          const busy = new SimpleMarketMaker();
          let cash = 0;
          let inventory = 0;
          for (const [buys, qty, price] of trades) {
            busy.handleTrade(fill(buys ? 'buy' : 'sell', qty, price), 10_000);
            cash += buys ? -qty * price : qty * price;
            inventory += buys ? qty : -qty;
          }
          const told = trades
            .map(([buys, qty, price]) => `${buys ? 'buy' : 'sell'} ${qty} at ${price}`)
            .join(', ');
          expect(busy.cashTickLots + 0, `Cash after: ${told}`).toBe(cash + 0);
          expect(busy.inventoryLots + 0, `Inventory after: ${told}`).toBe(inventory + 0);
        },
      );
    });

    points(3, 'quotes lean against the inventory, on the grid', () => {
      expectQuotes(
        300,
        '9992 × 100 | 10002 × 100',
        '300 long, both quotes are 3 ticks lower than those of a flat maker',
      );
      expectQuotes(
        -300,
        '9998 × 100 | 10008 × 100',
        '300 short, both quotes are 3 ticks higher than those of a flat maker',
      );
      expectQuotes(
        30,
        '9994 × 100 | 10005 × 100',
        '30 long, the wished prices are 9994.7 and 10004.7',
      );
      expectQuotes(
        300,
        '9998 × 100 | 9999 × 100',
        '300 long at a skew of 0.005 with a spread of 1, the wished prices are 9998 and 9999',
        { spreadTicks: 1, skewTicksPerLot: 0.005 },
      );
      expect(
        drawn(new SimpleMarketMaker(), 10_000.5),
        'Flat around 10000.5, the wished prices are 9995.5 and 10005.5',
      ).toBe('9995 × 100 | 10006 × 100');
      expect(
        drawn(holding(56, { skewTicksPerLot: 0.7, spreadTicks: 2.4 }), 100),
        '56 long at a skew of 0.7 with a spread of 2.4 and a mid of 100, the wished prices are 59.6 and 62, whatever binary arithmetic makes of it (bid | ask, price × lots)',
      ).toBe('59 × 100 | 62 × 100');
      expectQuotes(
        300,
        '9995 × 100 | 10005 × 100',
        'With a skew of 0 the maker is symmetric, 300 long or not',
        { skewTicksPerLot: 0 },
      );
    });

    points(3, 'near the limit a quote shows only the room that is left', () => {
      expectQuotes(900, '9986 × 100 | 9996 × 100', '900 of 1000 long, there is room for 100 more');
      expectQuotes(950, '9985 × 50 | 9996 × 100', '950 of 1000 long, there is room for 50 more');
      expectQuotes(999, '9985 × 1 | 9996 × 100', '999 of 1000 long, there is room for 1 more');
      expectQuotes(
        -950,
        '10004 × 100 | 10015 × 50',
        '950 of 1000 short, there is room for 50 more',
      );
      expectQuotes(
        0,
        '9995 × 30 | 10005 × 30',
        'Flat with a limit of 30, neither side may show more than 30',
        { maxInventoryLots: 30 },
      );
    });

    points(3, 'at the limit only the side that would grow the position stops', () => {
      expectQuotes(
        1_000,
        'no quote | 9995 × 100',
        'At the limit of 1000 long, the maker still sells',
      );
      expectQuotes(
        1_200,
        'no quote | 9993 × 100',
        '1200 long, beyond the limit of 1000, the maker still sells',
      );
      expectQuotes(
        -1_000,
        '10005 × 100 | no quote',
        'At the limit of 1000 short, the maker still buys',
      );
      expectQuotes(
        -1_200,
        '10007 × 100 | no quote',
        '1200 short, beyond the limit of 1000, the maker still buys',
      );
    });

    points(3, 'profit is marked at the mid, not at the price of the trade', () => {
      const maker = new SimpleMarketMaker();
      expect(
        maker.handleTrade(fill('buy', 1_000, 9_995), 10_000),
        'A buy of 1000 at 9995 with a mid of 10000 has earned 5 ticks a lot: 5000',
      ).toBe(5_000);
      expect(
        maker.handleTrade(fill('sell', 1, 10_005), 10_000),
        'Then a sale of 1 lot at 10005 with the mid still at 10000 adds 5: 5005 in all',
      ).toBe(5_005);
      expect(
        maker.handleTrade(fill('sell', 999, 10_005), 10_000),
        'The rest sold at 10005: the whole spread of 10 ticks on 1000 lots',
      ).toBe(10_000);
      const short = new SimpleMarketMaker();
      expect(
        short.handleTrade(fill('sell', 100, 10_005), 10_002.5),
        'A sale of 100 at 10005 with a mid of 10002.5 has earned 250',
      ).toBe(250);
      expect(short.pnl(10_010), '100 short from 10005, the mid at 10010: a loss of 500').toBe(-500);
      expect(short.pnl(0), 'The same with a mid of 0: all of 1000500').toBe(1_000_500);
    });

    points(2, 'filled on its own quotes, it never passes its limit', () => {
      const market = fc.record({
        maxInventoryLots: fc.integer({ min: 1, max: 500 }),
        quoteLots: fc.integer({ min: 1, max: 300 }),
        takers: fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -40, max: 40 })), {
          maxLength: 40,
        }),
      });
      forAll(market, ({ maxInventoryLots, quoteLots, takers }) => {
        const maker = new SimpleMarketMaker({ maxInventoryLots, quoteLots });
        for (const [hitsBid, move] of takers) {
          const mid = 10_000 + move / 2;
          const { bid, ask } = maker.quotes(mid);
          const where = `limit ${maxInventoryLots}, quotes of ${quoteLots}, ${maker.inventoryLots} lots, mid ${mid}`;
          expect(bid === undefined && ask === undefined, `At least one side quotes: ${where}`).toBe(
            false,
          );
          if (bid !== undefined && ask !== undefined) {
            expect(
              bid.priceTicks,
              `The bid is below the ask of ${ask.priceTicks}: ${where}`,
            ).toBeLessThan(ask.priceTicks);
          }
          const quote = hitsBid ? bid : ask;
          if (quote === undefined) continue;
          expect(quote.qtyLots, `A quote of 0 lots is no quote: ${where}`).toBeGreaterThan(0);
          maker.handleTrade({ side: hitsBid ? 'buy' : 'sell', ...quote }, mid);
          expect(
            Math.abs(maker.inventoryLots),
            `${hitsBid ? 'A bid' : 'An ask'} of ${quote.qtyLots} was filled whole: ${where}`,
          ).toBeLessThanOrEqual(maxInventoryLots);
        }
      });
    });

    points(1, 'makers do not share anything, and asking changes nothing', () => {
      const settings = { maxInventoryLots: 500 };
      const one = new SimpleMarketMaker(settings);
      const other = new SimpleMarketMaker(settings);
      settings.maxInventoryLots = 10;
      one.handleTrade(fill('buy', 100), 10_000);
      expect(other.inventoryLots + 0, 'One maker bought 100: the other still holds nothing').toBe(
        0,
      );
      expect(
        drawn(other, 10_000),
        'The settings were changed after the maker was made: its limit is still 500',
      ).toBe('9995 × 100 | 10005 × 100');
      const twice = [drawn(one, 9_999), drawn(one, 9_999)];
      expect(twice[1], 'Asking for quotes twice gives the same quotes').toBe(twice[0]);
      expect(one.pnl(10_001), 'Asking for quotes in between changes no profit').toBe(100);
      expect({ ...DEFAULTS }, 'DEFAULTS are as they were').toEqual({
        spreadTicks: 10,
        skewTicksPerLot: 0.01,
        maxInventoryLots: 1_000,
        quoteLots: 100,
      });
    });

    points(1, 'what makes no sense is a RangeError, and is not booked', () => {
      for (const [name, values] of Object.entries({
        spreadTicks: [0.9, Number.NaN],
        skewTicksPerLot: [-0.01, Number.NaN],
        maxInventoryLots: [0, -1],
        quoteLots: [0, -5],
      })) {
        for (const value of values) {
          expect(
            () => new SimpleMarketMaker({ [name]: value }),
            `A maker with ${name} of ${value} is a RangeError`,
          ).toThrow(RangeError);
        }
      }
      const maker = new SimpleMarketMaker();
      expect(
        () => maker.handleTrade(fill('buy', 0), 10_000),
        'A trade of 0 lots is a RangeError',
      ).toThrow(RangeError);
      expect(
        () => maker.handleTrade(fill('buy', 5), Number.NaN),
        'A trade marked at NaN is a RangeError',
      ).toThrow(RangeError);
      expect(
        maker.inventoryLots + 0,
        'A trade that threw was not booked: the maker holds nothing',
      ).toBe(0);
      expect(() => maker.quotes(Number.NaN), 'quotes(NaN) is a RangeError').toThrow(RangeError);
      expect(() => maker.pnl(Number.POSITIVE_INFINITY), 'pnl(Infinity) is a RangeError').toThrow(
        RangeError,
      );
    });
  },
);
