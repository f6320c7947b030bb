import fc from 'fast-check';
import { expect } from 'vitest';
import {
  ceilToTicks,
  floorToTicks,
  tickSizeOf,
  toTicks,
} from '#answers/01-quotes-and-spreads/tick-grid.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { HKEX_TICK_TABLE } from '../../../src/units/index.js';

const tickSizes = fc.constantFrom(0.0001, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5);
/** A whole number of ticks, and a fraction that is clearly between two ticks. */
const wholeTicks = fc.integer({ min: -1_000_000, max: 1_000_000 });
const fractions = fc.constantFrom(0.001, 0.25, 0.5, 0.75, 0.999);

/** The price of n ticks, as a decimal someone would write: rounded to the 4 places that τ can have. */
const priceOf = (n: number, tickSize: number) => Number((n * tickSize).toFixed(4));

graded(
  '01-quotes-and-spreads/tick-grid',
  {
    hints: [
      'Print 0.3 / 0.1, 4.35 / 0.01 and 2.22 / 0.01. Which way does each miss the whole number, and what would Math.floor and Math.ceil make of it?',
      'Give the three conversions one helper that answers price / tickSize, but put on the nearest whole number where it misses that by a millionth or less. Each of them then needs one line more. Throw the RangeErrors in the helper.',
      'In the helper: const steps = price / tickSize; const nearest = Math.round(steps); return Math.abs(steps - nearest) <= 1e-6 ? nearest : steps. For the table: the first band whose upTo is at or above the price, but undefined below the lowest from and above the highest upTo.',
    ],
  },
  (points) => {
    points(2, 'toTicks() counts the ticks of a price on the grid', () => {
      for (const [price, tickSize] of [
        [99.95, 0.01],
        [0.3, 0.1],
        [1.1, 0.1],
      ] as const) {
        expect(
          () => toTicks(price, tickSize),
          `${price} is on the grid of ${tickSize}: toTicks() answers and does not throw`,
        ).not.toThrow();
      }
      expect(toTicks(99.95, 0.01), '$99.95 at a tick of $0.01 is 9995 ticks').toBe(9995);
      expect(toTicks(0.3, 0.1), '0.3 at a tick of 0.1 is 3 ticks').toBe(3);
      expect(toTicks(0.1 + 0.2, 0.1), '0.1 + 0.2 at a tick of 0.1 is 3 ticks').toBe(3);
      expect(toTicks(0, 0.05) + 0, '0 at a tick of 0.05 is 0 ticks').toBe(0);
      expect(toTicks(-37.63, 0.01), '−$37.63 at a tick of $0.01 is −3763 ticks').toBe(-3763);
      forAll(fc.tuple(wholeTicks, tickSizes), ([n, tickSize]) => {
        const price = priceOf(n, tickSize);
        expect(
          toTicks(price, tickSize) + 0,
          `${price} at a tick of ${tickSize} is ${n} ticks`,
        ).toBe(n + 0);
      });
    });

    points(2, 'toTicks() refuses a price off the grid', () => {
      for (const [price, tickSize] of [
        [99.955, 0.01],
        [100.03, 0.05],
        [0.5, 1],
        [-37.635, 0.01],
      ] as const) {
        expect(
          () => toTicks(price, tickSize),
          `${price} is no multiple of ${tickSize}: it is not rounded in silence, but a RangeError`,
        ).toThrow(RangeError);
      }
      expect(
        () => toTicks(100.00001, 0.01),
        '100.00001 is a thousandth of a tick of 0.01 off the grid, which is more than a millionth: a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'floorToTicks() and ceilToTicks() enclose a price between ticks', () => {
      expect(floorToTicks(99.957, 0.01), 'A bid for 99.957 goes down to 9995').toBe(9995);
      expect(ceilToTicks(99.957, 0.01), 'An ask for 99.957 goes up to 9996').toBe(9996);
      expect(floorToTicks(100.04, 0.05), 'At a tick of 0.05, a bid for 100.04 goes to 2000').toBe(
        2000,
      );
      expect(ceilToTicks(100.01, 0.05), 'At a tick of 0.05, an ask for 100.01 goes to 2001').toBe(
        2001,
      );
      forAll(fc.tuple(wholeTicks, fractions, tickSizes), ([n, fraction, tickSize]) => {
        const price = Number(((n + fraction) * tickSize).toPrecision(12));
        const where = `${price} lies between ${n} and ${n + 1} ticks of ${tickSize}`;
        expect(floorToTicks(price, tickSize) + 0, `${where}: a bid goes to ${n}`).toBe(n + 0);
        expect(ceilToTicks(price, tickSize) + 0, `${where}: an ask goes to ${n + 1}`).toBe(n + 1);
      });
    });

    points(3, 'floorToTicks() and ceilToTicks() leave a price on the grid where it is', () => {
      // Prices whose quotient misses the whole number in binary arithmetic.
      expect(floorToTicks(0.3, 0.1), '0.3 is on the grid of 0.1: a bid stays at 3').toBe(3);
      expect(floorToTicks(4.35, 0.01), '4.35 is on the grid of 0.01: a bid stays at 435').toBe(435);
      expect(ceilToTicks(1.1, 0.1), '1.1 is on the grid of 0.1: an ask stays at 11').toBe(11);
      expect(ceilToTicks(2.22, 0.01), '2.22 is on the grid of 0.01: an ask stays at 222').toBe(222);
      forAll(fc.tuple(wholeTicks, tickSizes), ([n, tickSize]) => {
        const price = priceOf(n, tickSize);
        const where = `${price} is on the grid of ${tickSize}`;
        expect(floorToTicks(price, tickSize) + 0, `${where}: a bid stays at ${n}`).toBe(n + 0);
        expect(ceilToTicks(price, tickSize) + 0, `${where}: an ask stays at ${n}`).toBe(n + 0);
      });
    });

    points(1, 'below zero, a bid still goes down and an ask up', () => {
      expect(floorToTicks(-37.635, 0.01), 'A bid for −37.635 goes down to −3764').toBe(-3764);
      expect(ceilToTicks(-37.635, 0.01), 'An ask for −37.635 goes up to −3763').toBe(-3763);
    });

    points(1, 'a millionth of a tick is forgiven, a thousandth is not', () => {
      expect(
        floorToTicks(99.949999999, 0.01),
        '99.949999999 misses 9995 by a ten-millionth of a tick: the bid is 9995',
      ).toBe(9995);
      expect(
        ceilToTicks(99.950000001, 0.01),
        '99.950000001 misses 9995 by a ten-millionth of a tick: the ask is 9995',
      ).toBe(9995);
      expect(
        floorToTicks(99.94999, 0.01),
        '99.94999 misses 9995 by a thousandth of a tick: the bid is 9994',
      ).toBe(9994);
      expect(
        ceilToTicks(99.95001, 0.01),
        '99.95001 misses 9995 by a thousandth of a tick: the ask is 9996',
      ).toBe(9996);
    });

    points(
      2,
      'a price that is not finite, or a tick size not positive and finite, is a RangeError',
      () => {
        for (const [name, convert] of Object.entries({ toTicks, floorToTicks, ceilToTicks })) {
          for (const price of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
            expect(
              () => convert(price, 0.01),
              `${name}(${price}, 0.01) throws a RangeError`,
            ).toThrow(RangeError);
          }
          for (const size of [0, -0.01, Number.NaN, Number.POSITIVE_INFINITY]) {
            expect(() => convert(100, size), `${name}(100, ${size}) throws a RangeError`).toThrow(
              RangeError,
            );
          }
          expect(
            () => convert(0, 0),
            `${name}(0, 0) throws a RangeError: no tick size is 0`,
          ).toThrow(RangeError);
        }
      },
    );

    points(2, 'tickSizeOf() finds the band of a price in the HKEX table', () => {
      // HKEX, Reduction of Minimum Spreads, phase 1 (4 August 2025).
      const known = [
        [5, 0.01],
        [15, 0.01],
        [20.02, 0.02],
        [99.95, 0.05],
        [388.2, 0.2],
        [0.255, 0.005],
      ] as const;
      for (const [price, tickSize] of known) {
        expect(
          tickSizeOf(price, HKEX_TICK_TABLE),
          `At HK$${price} the tick is HK$${tickSize}`,
        ).toBe(tickSize);
      }
    });

    points(2, 'tickSizeOf() knows where a band ends and where the table does', () => {
      for (const [price, tickSize] of [
        [0.25, 0.001],
        [20, 0.01],
        [50, 0.02],
        [9995, 5],
      ] as const) {
        expect(
          tickSizeOf(price, HKEX_TICK_TABLE),
          `HK$${price} is a boundary, and belongs to the lower band: the tick is HK$${tickSize}`,
        ).toBe(tickSize);
      }
      expect(
        tickSizeOf(0.01, HKEX_TICK_TABLE),
        'HK$0.01 is the lowest price of the table: the tick is HK$0.001',
      ).toBe(0.001);
      for (const price of [0.009, 0, -1, 9995.5]) {
        expect(
          tickSizeOf(price, HKEX_TICK_TABLE),
          `HK$${price} is outside the table: undefined`,
        ).toBeUndefined();
      }
      expect(tickSizeOf(100, []), 'An empty table has no tick size: undefined').toBeUndefined();
      const other = Object.freeze([
        { from: 1, upTo: 10, tickSize: 0.5 },
        { from: 10, upTo: 40, tickSize: 2 },
      ]);
      expect(
        tickSizeOf(11, other),
        'A table of (1, 10] at 0.5 and (10, 40] at 2 gives 2 at a price of 11',
      ).toBe(2);
    });
  },
);
