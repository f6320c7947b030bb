import fc from 'fast-check';
import { expect } from 'vitest';
import {
  cumulativeDepth,
  depthOf,
  depthWithin,
  type Level,
  type Order,
  type Sweep,
  sweep,
} from '#answers/10-order-book/depth.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, orderId, type Side, ticks } from '../../../src/units/index.js';

const order = (id: number, side: Side, price: number, qty: number): Order =>
  Object.freeze({ id: orderId(id), side, priceTicks: ticks(price), qtyLots: lots(qty) });

/** Levels from `[price, lots]`, best first; frozen, so that nobody changes them. */
const levelsOf = (...rows: readonly (readonly [price: number, qty: number])[]): readonly Level[] =>
  Object.freeze(
    rows.map(([price, qty]) => Object.freeze({ priceTicks: ticks(price), qtyLots: lots(qty) })),
  );

/** `10 at 9995, 5 at 9994`. */
const drawn = (levels: readonly Level[]): string =>
  levels.map(({ priceTicks, qtyLots }) => `${qtyLots} at ${priceTicks}`).join(', ') || 'nothing';

const ASKS = levelsOf([10_005, 10], [10_006, 5], [10_010, 25]);
const BIDS = levelsOf([9_995, 10], [9_994, 30], [9_990, 60]);

/** With the average to a millionth of a tick: how it was added up is nobody's business. */
const swept = (levels: readonly Level[], qty: number): Sweep | undefined => {
  const found = sweep(levels, qty as Level['qtyLots']);
  return found && { ...found, averageTicks: Number(found.averageTicks.toFixed(6)) };
};

const someLevels = (direction: 1 | -1) =>
  fc
    .uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 8 })
    .chain((prices) =>
      fc.tuple(
        ...prices
          .sort((a, b) => direction * (a - b))
          .map((price) => fc.tuple(fc.constant(price), fc.integer({ min: 1, max: 9 }))),
      ),
    )
    .map((rows) => levelsOf(...rows));

/** A price for each single lot, best first: what there is to buy, one by one. */
const singleLots = (levels: readonly Level[]): number[] =>
  levels.flatMap(({ priceTicks, qtyLots }) => Array<number>(qtyLots).fill(priceTicks));

graded(
  '10-order-book/depth',
  {
    hints: [
      'depthOf makes the levels; the other three walk along levels that are given to them, best first, with one number that they carry along.',
      'depthOf: a Map from price to lots, then sorted by number: (a, b) => b - a for bids. sort() without a comparator sorts as words, where 10 comes before 9. Take the first levels after sorting, not before.',
      'sweep: from each level take min(what is still wanted, what is there) and add price × taken. When nothing is wanted any more, divide by the quantity: you stand at the worst price. When the levels run out first, there is no answer.',
    ],
  },
  (points) => {
    points(2, 'depthOf() adds up the orders at a price, best price first', () => {
      const orders = Object.freeze([
        order(1, 'sell', 10_006, 5),
        order(2, 'buy', 9_994, 12),
        order(3, 'buy', 9_995, 10),
        order(4, 'sell', 10_005, 4),
        order(5, 'buy', 9_994, 18),
        order(6, 'sell', 10_005, 6),
        order(7, 'buy', 9_990, 60),
      ]);
      expect(drawn(depthOf(orders, 'buy')), 'The bids, from the highest down').toBe(
        '10 at 9995, 30 at 9994, 60 at 9990',
      );
      expect(drawn(depthOf(orders, 'sell')), 'The asks, from the lowest up').toBe(
        '10 at 10005, 5 at 10006',
      );
      expect(drawn(depthOf(orders, 'buy', 2)), 'The two best levels of the bids').toBe(
        '10 at 9995, 30 at 9994',
      );
      expect(drawn(depthOf([], 'buy')), 'No orders, no levels').toBe('nothing');
      expect(
        drawn(depthOf([order(1, 'sell', 10_005, 1)], 'buy')),
        'Only a sell: no level on the bid side',
      ).toBe('nothing');
    });

    points(1, 'depthOf() sorts prices as numbers, 0 and below among them', () => {
      const orders = Object.freeze(
        [9, 10, 0, -3, 100, -20].map((price, i) => order(i, i % 2 ? 'sell' : 'buy', price, i + 1)),
      );
      expect(drawn(depthOf(orders, 'buy')), 'Bids at 9, 0 and 100').toBe(
        '5 at 100, 1 at 9, 3 at 0',
      );
      expect(drawn(depthOf(orders, 'sell')), 'Asks at 10, −3 and −20').toBe(
        '6 at -20, 4 at -3, 2 at 10',
      );
      expect(drawn(depthOf(orders, 'sell', 1)), 'The one best ask of 10, −3 and −20').toBe(
        '6 at -20',
      );
    });

    points(2, 'cumulativeDepth() counts what waits at a price or better', () => {
      expect(drawn(cumulativeDepth(BIDS)), 'Cumulated: 10 at 9995, 30 at 9994, 60 at 9990').toBe(
        '10 at 9995, 40 at 9994, 100 at 9990',
      );
      expect(drawn(cumulativeDepth(ASKS)), 'Cumulated: 10 at 10005, 5 at 10006, 25 at 10010').toBe(
        '10 at 10005, 15 at 10006, 40 at 10010',
      );
      expect(drawn(cumulativeDepth([])), 'Nothing, cumulated').toBe('nothing');
    });

    points(3, 'depthWithin() counts the levels up to a distance, both ends included', () => {
      const within = (levels: readonly Level[], from: number, distance: number, expected: number) =>
        expect(
          depthWithin(levels, from, distance),
          `Lots within ${distance} ticks of ${from}, of ${drawn(levels)}`,
        ).toBe(expected);
      within(ASKS, 10_000, 4, 0);
      within(ASKS, 10_000, 5, 10);
      within(ASKS, 10_000, 6, 15);
      within(ASKS, 10_000, 9.5, 15);
      within(ASKS, 10_000, 10, 40);
      within(BIDS, 10_000, 5, 10);
      within(BIDS, 10_000, 6, 40);
      within(BIDS, 9_999.5, 4.5, 10);
      within(BIDS, 9_999.5, 4.4, 0);
      within(BIDS, 9_995, 0, 10);
      within(levelsOf([0, 7], [-1, 2]), 0.5, 0.5, 7);
      within([], 10_000, 100, 0);
      for (const [from, distance] of [
        [10_000, -1],
        [10_000, Number.NaN],
        [Number.NaN, 5],
        [Number.POSITIVE_INFINITY, 5],
      ] as const) {
        expect(
          () => depthWithin(ASKS, from, distance),
          `depthWithin() ${distance} ticks of ${from} is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'sweep() pays each level its own price', () => {
      expect(
        swept(ASKS, 10),
        'Buying 10 lots from 10 at 10005, 5 at 10006, 25 at 10010: the first level is just enough',
      ).toEqual({ averageTicks: 10_005, worstTicks: 10_005, levels: 1 });
      expect(
        swept(ASKS, 20),
        'Buying 20: 10 at 10005, 5 at 10006, 5 at 10010 cost 200,130, which is 10,006.5 a lot',
      ).toEqual({ averageTicks: 10_006.5, worstTicks: 10_010, levels: 3 });
      expect(
        swept(BIDS, 40),
        'Selling 40 to 10 at 9995, 30 at 9994, 60 at 9990 brings 9,994.25 a lot',
      ).toEqual({ averageTicks: 9_994.25, worstTicks: 9_994, levels: 2 });
      expect(
        swept(levelsOf([-2, 1], [0, 3]), 4),
        'Buying 4 lots, 1 at −2 and 3 at 0: prices like others',
      ).toEqual({ averageTicks: -0.5, worstTicks: 0, levels: 2 });
    });

    points(2, 'sweep() gives no price where there is not enough', () => {
      expect(swept(ASKS, 40), 'All 40 lots of the asks are enough for 40').toEqual({
        averageTicks: 10_008.25,
        worstTicks: 10_010,
        levels: 3,
      });
      expect(sweep(ASKS, lots(41)), 'Of 41 lots, 1 could not be bought: no price').toBeUndefined();
      expect(sweep([], lots(1)), 'Nobody offers anything: no price').toBeUndefined();
      for (const qty of [0, -5, 2.5, Number.NaN]) {
        expect(
          () => sweep(ASKS, qty as Level['qtyLots']),
          `sweep() for ${qty} lots is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'sweep() agrees with buying one lot after the other', () => {
      for (const direction of [1, -1] as const) {
        forAll(
          fc.tuple(someLevels(direction), fc.integer({ min: 1, max: 80 })),
          ([levels, qty]) => {
            const told = `${qty} lots from ${drawn(levels)}`;
            const bought = singleLots(levels).slice(0, qty);
            const found = sweep(levels, lots(qty));
            if (bought.length < qty) {
              expect(found, `${told}: there are not so many`).toBeUndefined();
              return;
            }
            const average = bought.reduce((sum, price) => sum + price, 0) / qty;
            expect(found?.averageTicks, `Average price of ${told}`).toBeCloseTo(average, 9);
            expect(found?.worstTicks, `Price of the last of ${told}`).toBe(bought[qty - 1]);
            expect(found?.levels, `Levels that give something: ${told}`).toBe(new Set(bought).size);
          },
        );
      }
    });
  },
);
