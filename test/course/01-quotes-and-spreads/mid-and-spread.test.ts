import fc from 'fast-check';
import { expect } from 'vitest';
import { mid, spread, spreadBps } from '#answers/01-quotes-and-spreads/mid-and-spread.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** A quote above zero that is neither locked nor crossed: its bid and its width, in ticks. */
const quotes = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 500 }));

graded(
  '01-quotes-and-spreads/mid-and-spread',
  {
    hints: [
      'Write down what each function should say for the quotes 9995 / 10005, 0 / 2 and "no bid" / 10005, before any code.',
      'Ask "is this side absent?" with === undefined. A test such as `if (bidTicks && askTicks)` also throws away a price of 0, because 0 counts as false.',
      'Let the three functions share one small helper that throws the RangeError for a bid above the ask. spreadBps() is then 10,000 times spread() divided by mid(), and undefined where one of them is undefined or the mid is not above 0.',
    ],
  },
  (points) => {
    points(2, 'mid() lies halfway between bid and ask', () => {
      expect(mid(9995, 10005), 'The mid of 9995 / 10005 is 10000').toBe(10000);
      forAll(quotes, ([bid, width]) => {
        const m = mid(bid, bid + width) ?? Number.NaN;
        expect(
          m - bid,
          `The mid of ${bid} / ${bid + width} is as far from the bid as from the ask`,
        ).toBe(bid + width - m);
      });
    });

    points(1, 'mid() keeps the half tick', () => {
      expect(mid(9995, 9996), 'The mid of 9995 / 9996 lies between two ticks, at 9995.5').toBe(
        9995.5,
      );
    });

    points(2, 'spread() is the distance from bid to ask, in ticks', () => {
      expect(spread(9995, 10005), 'The spread of 9995 / 10005 is 10 ticks').toBe(10);
      expect(spread(10000, 10000), 'The spread of the locked quote 10000 / 10000 is 0 ticks').toBe(
        0,
      );
    });

    points(2, 'spreadBps() measures the spread against the mid', () => {
      expect(
        spreadBps(9995, 10005),
        'The spread of $99.95 / $100.05, in cents 9995 / 10005, is 10 bps',
      ).toBeCloseTo(10, 9);
      expect(
        spreadBps(90, 110),
        'The quote 90 / 110 is 20 ticks wide around a mid of 100: 2,000 bps of the mid',
      ).toBeCloseTo(2000, 9);
      expect(
        spreadBps(4999, 5001),
        'HK$49.99 / HK$50.01 is HK$0.02 wide at HK$50: 4 bps',
      ).toBeCloseTo(4, 9);
      expect(spreadBps(10000, 10000), 'The locked quote 10000 / 10000 is 0 bps wide').toBe(0);
    });

    points(1, 'spreadBps() does not depend on the tick size', () => {
      const scales = fc.constantFrom(2, 5, 10, 100);
      forAll(fc.tuple(quotes, scales), ([[bid, width], scale]) => {
        const ask = bid + width;
        expect(
          spreadBps(bid * scale, ask * scale),
          `${bid} / ${ask} is as many bps wide when each tick is cut into ${scale}: ${bid * scale} / ${ask * scale}`,
        ).toBeCloseTo((10_000 * width) / (bid + width / 2), 6);
      });
    });

    points(2, 'all three are undefined where a side is absent', () => {
      const oneSided = [
        [undefined, 10005, 'no bid / 10005'],
        [9995, undefined, '9995 / no ask'],
        [undefined, undefined, 'no bid / no ask'],
        [0, undefined, '0 / no ask'],
      ] as const;
      for (const [bid, ask, name] of oneSided) {
        expect(mid(bid, ask), `The quote ${name} has no mid`).toBeUndefined();
        expect(spread(bid, ask), `The quote ${name} has no spread`).toBeUndefined();
        expect(spreadBps(bid, ask), `The quote ${name} has no spread in bps`).toBeUndefined();
      }
    });

    points(3, 'a price of 0 is a price, and so is one below 0', () => {
      expect(mid(0, 2), 'A bid of 0 is a bid: the mid of 0 / 2 is 1').toBe(1);
      expect(mid(-2, 0), 'An ask of 0 is an ask: the mid of −2 / 0 is −1').toBe(-1);
      expect(spread(0, 3), 'A bid of 0 is a bid: the spread of 0 / 3 is 3 ticks').toBe(3);
      expect(spreadBps(0, 2), 'The quote 0 / 2 is 2 ticks wide around a mid of 1: 20,000 bps').toBe(
        20_000,
      );
      expect(mid(-3764, -3762), 'Crude oil at −$37.64 / −$37.62 has its mid at −3763 cents').toBe(
        -3763,
      );
      expect(spread(-3764, -3762), 'Crude oil at −3764 / −3762 cents is 2 ticks wide').toBe(2);
    });

    points(1, 'spreadBps() is undefined where the mid is 0 or below', () => {
      expect(spreadBps(-2, 2), 'The mid of −2 / 2 is 0: there is no share of it').toBeUndefined();
      expect(spreadBps(0, 0), 'The mid of 0 / 0 is 0: there is no share of it').toBeUndefined();
      expect(
        spreadBps(-3764, -3762),
        'The mid of −3764 / −3762 is below 0: there is no share of it',
      ).toBeUndefined();
    });

    points(2, 'a crossed quote is a RangeError, a locked one is not', () => {
      for (const [name, measure] of Object.entries({ mid, spread, spreadBps })) {
        for (const [bid, ask] of [
          [10005, 9995],
          [1, 0],
          [0, -1],
        ] as const) {
          expect(
            () => measure(bid, ask),
            `${name}(${bid}, ${ask}) is given a bid above the ask: it throws a RangeError`,
          ).toThrow(RangeError);
        }
      }
      expect(
        () => mid(10000, 10000),
        'The quote 10000 / 10000 is locked, not crossed: mid() answers and does not throw',
      ).not.toThrow();
      expect(mid(10000, 10000), 'The locked quote 10000 / 10000 has its mid at 10000').toBe(10000);
    });
  },
);
