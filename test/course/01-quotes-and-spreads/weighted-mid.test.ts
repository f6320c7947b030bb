import fc from 'fast-check';
import { expect } from 'vitest';
import {
  bidShare,
  quotesAround,
  type TopOfBook,
  weightedMid,
} from '#answers/01-quotes-and-spreads/weighted-mid.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lots, ticks } from '../../../src/units/index.js';

const level = (priceTicks: number, qtyLots: number) =>
  Object.freeze({ priceTicks: ticks(priceTicks), qtyLots: lots(qtyLots) });

const book = (bid: number, bidLots: number, ask: number, askLots: number): TopOfBook =>
  Object.freeze({ bid: level(bid, bidLots), ask: level(ask, askLots) });

const sizes = fc.integer({ min: 1, max: 5000 });
const books = fc.record({
  bid: fc.integer({ min: -500, max: 10_000 }),
  spread: fc.integer({ min: 1, max: 20 }),
  bidLots: sizes,
  askLots: sizes,
});

graded(
  '01-quotes-and-spreads/weighted-mid',
  {
    hints: [
      'Take a book of 9 lots on the bid and 1 lot on the ask. Which side is used up first, and towards which price should a fair value lean?',
      'The share of the bid, I, multiplies the ask: much size on the bid pulls the fair value up. Check for absent sides with === undefined and for empty ones with a quantity of 0, before you divide.',
      'W = I × ask + (1 − I) × bid. For the quotes: Math.floor(fair − spread / 2) for the bid, Math.ceil(fair + spread / 2) for the ask, each passed through ticks(). `!(spread > 0)` is true for NaN too.',
    ],
  },
  (points) => {
    points(2, 'bidShare() is the part of the waiting size that is on the bid', () => {
      expect(
        bidShare(lots(300), lots(100)),
        '300 lots on the bid and 100 on the ask: 0.75 is on the bid',
      ).toBe(0.75);
      // First row of Bank of America in the notebook of Stoikov (2018): imb 0.040733.
      expect(
        bidShare(lots(20), lots(471)),
        '20 lots on the bid and 471 on the ask: 0.040733 is on the bid',
      ).toBeCloseTo(0.040733197556, 10);
      expect(bidShare(lots(50), lots(50)), '50 lots on each side: half is on the bid').toBe(0.5);
    });

    points(1, 'bidShare() with an empty side, and with two', () => {
      expect(
        bidShare(lots(0), lots(7)),
        '0 lots on the bid and 7 on the ask: 0 is on the bid',
      ).toBe(0);
      expect(
        bidShare(lots(7), lots(0)),
        '7 lots on the bid and 0 on the ask: 1 is on the bid',
      ).toBe(1);
      expect(
        bidShare(lots(0), lots(0)),
        'Nothing on either side: there is no share',
      ).toBeUndefined();
    });

    points(3, 'weightedMid() weights each price by the size on the other side', () => {
      // First row of Bank of America in the notebook of Stoikov (2018): wmid 14.330407.
      expect(
        weightedMid(book(1433, 20, 1434, 471)),
        'With 20 lots at $14.33 and 471 at $14.34, the thin bid goes first: 1433.0407 ticks',
      ).toBeCloseTo(1433.040733197556, 8);
      expect(
        weightedMid(book(9995, 900, 10005, 100)),
        'With 900 lots at 9995 and 100 at 10005, the thin ask goes first: 10004',
      ).toBeCloseTo(10004, 9);
      expect(
        weightedMid(book(9995, 100, 9996, 300)),
        'With 100 lots at 9995 and 300 at 9996: 9995.25, not rounded',
      ).toBeCloseTo(9995.25, 9);
    });

    points(2, 'weightedMid() is the mid for equal sizes, and always lies inside the quote', () => {
      forAll(books, ({ bid, spread, bidLots, askLots }) => {
        const ask = bid + spread;
        const even = weightedMid(book(bid, bidLots, ask, bidLots));
        expect(
          even,
          `${bidLots} lots on each side of ${bid} / ${ask}: the mid, ${bid + spread / 2}`,
        ).toBeCloseTo(bid + spread / 2, 6);
        const w = weightedMid(book(bid, bidLots, ask, askLots)) ?? Number.NaN;
        const story = `${bidLots} lots at ${bid} against ${askLots} at ${ask}`;
        const lean = ((bidLots - askLots) / (bidLots + askLots)) * (spread / 2);
        expect(
          w > bid && w < ask,
          `${story}: the weighted mid lies between the two prices, current value is ${w}`,
        ).toBe(true);
        expect(
          w - (bid + spread / 2),
          `${story}: the weighted mid lies ${Math.abs(lean).toFixed(4)} ticks ${lean < 0 ? 'below' : 'above'} the mid`,
        ).toBeCloseTo(lean, 6);
      });
    });

    points(2, 'weightedMid() is undefined where a side is absent or empty', () => {
      const bid = level(9995, 100);
      expect(
        weightedMid(Object.freeze({ bid, ask: undefined })),
        'A bid and no ask: undefined',
      ).toBeUndefined();
      expect(
        weightedMid(Object.freeze({ bid: undefined, ask: bid })),
        'An ask and no bid: undefined',
      ).toBeUndefined();
      expect(
        weightedMid(Object.freeze({ bid: undefined, ask: undefined })),
        'An empty book: undefined',
      ).toBeUndefined();
      expect(
        weightedMid(book(9995, 0, 10005, 100)),
        'A bid of 0 lots is no bid: undefined',
      ).toBeUndefined();
      expect(
        weightedMid(book(9995, 100, 10005, 0)),
        'An ask of 0 lots is no ask: undefined',
      ).toBeUndefined();
      expect(
        weightedMid(book(9995, 0, 10005, 0)),
        'Two levels of 0 lots are no book: undefined',
      ).toBeUndefined();
    });

    points(2, 'weightedMid() takes 0 and less for prices, and refuses a crossed book', () => {
      expect(
        weightedMid(book(0, 100, 4, 300)),
        '100 lots at 0 and 300 at 4: a bid of 0 is a bid, 1',
      ).toBeCloseTo(1, 9);
      expect(
        weightedMid(book(-4, 300, 0, 100)),
        '300 lots at −4 and 100 at 0: an ask of 0 is an ask, −1',
      ).toBeCloseTo(-1, 9);
      expect(
        weightedMid(book(10000, 10, 10000, 30)),
        '10000 / 10000 is locked, whatever the sizes: 10000',
      ).toBeCloseTo(10000, 9);
      expect(
        () => weightedMid(book(10005, 1, 9995, 1)),
        'The book 10005 / 9995 is crossed: a RangeError',
      ).toThrow(RangeError);
      expect(
        () => weightedMid(book(0, 1, -1, 1)),
        'The book 0 / −1 is crossed: a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'quotesAround() rounds the bid down and the ask up', () => {
      expect(quotesAround(10000, 10), 'Around 10000 with a spread of 10: 9995 / 10005').toEqual({
        bidTicks: 9995,
        askTicks: 10005,
      });
      expect(
        quotesAround(10000.25, 10),
        'Around 10000.25 with a spread of 10, 9995.25 goes down and 10005.25 up: 9995 / 10006',
      ).toEqual({ bidTicks: 9995, askTicks: 10006 });
      expect(
        quotesAround(10000.75, 10),
        'Around 10000.75 with a spread of 10, 9995.75 goes down and 10005.75 up: 9995 / 10006',
      ).toEqual({ bidTicks: 9995, askTicks: 10006 });
      expect(
        quotesAround(10000, 0.5),
        'Around 10000 with a spread of 0.5, still a tick on each side: 9999 / 10001',
      ).toEqual({ bidTicks: 9999, askTicks: 10001 });
      expect(
        quotesAround(-10.5, 1.5),
        'Around −10.5 with a spread of 1.5, −11.25 goes down and −9.75 up: −12 / −9',
      ).toEqual({ bidTicks: -12, askTicks: -9 });
    });

    points(
      2,
      'quotesAround() never gives up spread, and no more than a tick a side to rounding',
      () => {
        // Eighths of a tick are exact in binary, so the bounds are too.
        const eighths = fc.record({
          fair: fc.integer({ min: -80_000, max: 800_000 }).map((n) => n / 8),
          spread: fc.integer({ min: 1, max: 200 }).map((n) => n / 4),
        });
        forAll(eighths, ({ fair, spread }) => {
          const { bidTicks, askTicks } = quotesAround(fair, spread);
          const story = `Around ${fair} with a spread of ${spread}`;
          const below = fair - spread / 2 - bidTicks;
          const above = askTicks - (fair + spread / 2);
          expect(
            Number.isInteger(bidTicks) && Number.isInteger(askTicks),
            `${story}: both quotes are whole ticks, current ones are ${bidTicks} / ${askTicks}`,
          ).toBe(true);
          expect(
            below >= 0 && below < 1,
            `${story}: the bid is the highest tick at or below ${fair - spread / 2}, current value is ${bidTicks}`,
          ).toBe(true);
          expect(
            above >= 0 && above < 1,
            `${story}: the ask is the lowest tick at or above ${fair + spread / 2}, current value is ${askTicks}`,
          ).toBe(true);
        });
      },
    );

    points(
      1,
      'quotesAround() refuses a spread that is not positive and numbers that are not finite',
      () => {
        for (const spread of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
          expect(
            () => quotesAround(10000, spread),
            `A spread of ${spread} is a RangeError`,
          ).toThrow(RangeError);
        }
        for (const fair of [Number.NaN, Number.POSITIVE_INFINITY]) {
          expect(() => quotesAround(fair, 10), `A fair value of ${fair} is a RangeError`).toThrow(
            RangeError,
          );
        }
      },
    );
  },
);
