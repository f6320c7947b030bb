import fc from 'fast-check';
import { expect } from 'vitest';
import {
  fitLine,
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
  type Top,
} from '#answers/07-order-flow-imbalance/order-flow-imbalance.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** A top as bid, lots, ask, lots. */
const top = (bidTicks: number, bidLots: number, askTicks: number, askLots: number): Top =>
  Object.freeze({ bidTicks, bidLots, askTicks, askLots });

const calm = top(99, 500, 100, 400);

/** Cont, Kukanov and Stoikov (2014), equation for e, on seven books of the open notebook mmat no. 9, in ticks of 0.01. */
const known = Object.freeze([
  top(10000, 500, 10002, 400),
  top(10000, 650, 10002, 400),
  top(10001, 200, 10002, 300),
  top(10001, 200, 10003, 700),
  top(10000, 600, 10003, 650),
  top(10000, 600, 10002, 100),
  top(9999, 800, 10001, 350),
]);

const someTop = fc
  .record({
    bid: fc.integer({ min: -3, max: 0 }),
    spread: fc.integer({ min: 1, max: 3 }),
    bidLots: fc.integer({ min: 1, max: 20 }),
    askLots: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ bid, spread, bidLots, askLots }) => top(bid, bidLots, bid + spread, askLots));

const mirrored = ({ bidTicks, bidLots, askTicks, askLots }: Top): Top =>
  Object.freeze({
    bidTicks: askTicks === undefined ? undefined : -askTicks,
    bidLots: askLots,
    askTicks: bidTicks === undefined ? undefined : -bidTicks,
    askLots: bidLots,
  });

const words = ({ bidTicks, bidLots, askTicks, askLots }: Top): string =>
  `${bidLots} at ${bidTicks} / ${askTicks} for ${askLots}`;

function expectEvent(before: Top, after: Top, wanted: number, why: string): void {
  expect(
    orderFlowEvent(before, after),
    `From ${words(before)} to ${words(after)}: ${why}`,
  ).toBeCloseTo(wanted, 9);
}

graded(
  '07-order-flow-imbalance/order-flow-imbalance',
  {
    hints: [
      'Do one side only, and three cases: the bid stays and its lots change; the bid rises; the bid falls. What came, and what went? Then hold the ask up to a mirror.',
      'The bid gives (what came: q′ where the price did not fall) − (what went: q where the price did not rise); with an unchanged price both are there, and leave q′ − q. The ask is the same with prices negated, and is subtracted. An absent side is 0 lots at a price worse than all.',
      'e = (Pb′ >= Pb ? qb′ : 0) − (Pb′ <= Pb ? qb : 0) − (Pa′ <= Pa ? qa′ : 0) + (Pa′ >= Pa ? qa : 0), an absent bid being 0 lots at −Infinity and an absent ask 0 lots at +Infinity. A stretch is tops.slice(i * steps, i * steps + steps + 1). In fitLine() subtract both means before you multiply.',
    ],
  },
  (points) => {
    points(2, 'orderFlowEvent() while the prices stand still', () => {
      expectEvent(calm, top(99, 650, 100, 400), 150, '150 lots joined the bid, demand');
      expectEvent(calm, top(99, 300, 100, 400), -200, '200 lots left the bid, by trade or cancel');
      expectEvent(calm, top(99, 500, 100, 450), -50, '50 lots joined the ask, supply');
      expectEvent(calm, top(99, 500, 100, 100), 300, '300 lots left the ask');
      expectEvent(calm, calm, 0, 'nothing happened');
    });

    points(2, 'orderFlowEvent() when a price moves', () => {
      const wide = top(99, 500, 102, 400);
      expectEvent(
        wide,
        top(100, 30, 102, 400),
        30,
        'a better bid counts with all its lots, and 99 is not lost',
      );
      expectEvent(
        wide,
        top(98, 700, 102, 400),
        -500,
        'the bid of 99 is gone with its 500 lots; the 700 behind it were there before',
      );
      expectEvent(wide, top(99, 500, 101, 60), -60, 'a better ask is supply, with all its lots');
      expectEvent(wide, top(99, 500, 103, 900), 400, 'the ask of 102 is gone with its 400 lots');
      expectEvent(
        top(-1, 5, 0, 7),
        top(0, 3, 1, 9),
        10,
        'prices of 0 are prices: 3 lots of a better bid, and an ask of 7 lots gone',
      );
    });

    points(2, 'orderFlowEvent() of a side that comes or goes', () => {
      const noBid = Object.freeze({ askTicks: 100, askLots: 400 });
      const noAsk = Object.freeze({ bidTicks: 99, bidLots: 500 });
      const empty = Object.freeze({});
      const cases: readonly [Top, Top, number, string][] = [
        [noBid, calm, 500, 'A bid of 500 lots appears where nobody was bidding: 500'],
        [calm, noBid, -500, 'A bid of 500 lots vanishes and nobody bids: −500'],
        [noAsk, calm, -400, 'An ask of 400 lots appears where nobody was offering: −400'],
        [calm, noAsk, 400, 'An ask of 400 lots vanishes and nobody offers: 400'],
        [empty, calm, 100, 'An empty book fills with 500 bid and 400 offered: 100'],
        [
          Object.freeze({ askTicks: -1, askLots: 7 }),
          top(-3, 5, -1, 7),
          5,
          'A bid of 5 lots appears at −3, which is a price like any other: 5',
        ],
        [empty, empty, 0, 'An empty book stays empty: 0, and not NaN'],
        [noBid, noBid, 0, 'Nobody bids before or after, and the ask stands still: 0'],
      ];
      for (const [before, after, wanted, why] of cases) {
        expect(orderFlowEvent(before, after), why).toBeCloseTo(wanted, 9);
      }
    });

    points(2, 'the published example, step by step', () => {
      for (const [i, wanted] of [150, 300, 300, -150, -100, -950].entries()) {
        expectEvent(known[i], known[i + 1], wanted, `step ${i + 1} of the published six`);
      }
      expect(orderFlowImbalance(known), 'The six steps of the published example sum to −450').toBe(
        -450,
      );
      expect(orderFlowImbalance([]), 'No tops: 0').toBeCloseTo(0, 9);
      expect(orderFlowImbalance([calm]), 'One top has no step: 0').toBeCloseTo(0, 9);
    });

    points(1, 'buyers and sellers exchanged change the sign', () => {
      forAll(fc.array(someTop, { maxLength: 6 }), (tops) => {
        const flow = orderFlowImbalance(tops);
        expect(
          orderFlowImbalance(tops.map(mirrored)),
          `${tops.map(words).join(', then ')}: in the mirror the OFI of ${flow} changes its sign`,
        ).toBeCloseTo(-flow, 9);
      });
    });

    points(3, 'stretches() lose no step and count none twice', () => {
      const found = stretches(known, 2);
      expect(found.length, 'Seven tops are six steps: three stretches of two').toBe(3);
      const wanted = [
        [450, 0.5],
        [150, 0],
        [-1050, -1.5],
      ];
      for (const [i, [ofi, move]] of wanted.entries()) {
        const where = `Stretch ${i} of the published example, two steps each`;
        expect(found[i].ofiLots, `${where}: its OFI`).toBeCloseTo(ofi, 9);
        expect(found[i].moveTicks, `${where}: mid at its end less mid at its start`).toBeCloseTo(
          move,
          9,
        );
      }
      expect(
        stretches(known, 4).map(({ ofiLots }) => ofiLots),
        'Six steps in stretches of four: one stretch, and the last two steps are left out',
      ).toEqual([600]);
      expect(stretches(known, 6).length, 'Six steps are one stretch of six').toBe(1);
      expect(stretches(known, 7), 'Six steps do not fill a stretch of seven').toEqual([]);
      expect(stretches([], 1), 'No tops, no stretches').toEqual([]);
    });

    points(1, 'stretches() leave out what has no mid', () => {
      const noBid = Object.freeze({ askTicks: 100, askLots: 400 });
      const kept = stretches([calm, noBid, calm, calm, noBid, calm, calm], 2);
      expect(
        kept.length,
        'Stretches of two, with a top that lacks a side inside the first, at the end of the second and at the start of the third: only the first is kept',
      ).toBe(1);
      expect(
        kept[0].ofiLots,
        'Its bid of 500 lots vanished and came back: an OFI of 0, and a move of 0',
      ).toBeCloseTo(0, 9);
      for (const steps of [0, -1, 1.5, Number.NaN]) {
        expect(() => stretches(known, steps), `Stretches of ${steps} steps: a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(1, 'stretches of one step are the steps', () => {
      forAll(fc.array(someTop, { minLength: 2, maxLength: 8 }), (tops) => {
        const sum = stretches(tops, 1).reduce((total, { ofiLots }) => total + ofiLots, 0);
        expect(
          sum,
          `${tops.map(words).join(', then ')}: the steps, summed, are the OFI of the whole`,
        ).toBeCloseTo(orderFlowImbalance(tops), 9);
      });
    });

    points(3, 'fitLine() fits by least squares', () => {
      // Anscombe's first quartet (The American Statistician 27(1), 1973): y = 3.00 + 0.500 x, R² = 0.67.
      const x = Object.freeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
      const y = Object.freeze([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);
      const line = fitLine(x, y);
      expect(line.intercept, "Anscombe's first data set: an intercept of 3.00").toBeCloseTo(3, 2);
      expect(line.slope, "Anscombe's first data set: a slope of 0.500").toBeCloseTo(0.5, 3);
      expect(line.rSquared, "Anscombe's first data set: an R² of 0.67").toBeCloseTo(0.67, 2);
      const exact = fitLine([0, 1, 2], [1, 3, 5]);
      expect(exact.slope, 'Points on y = 1 + 2x: a slope of 2').toBeCloseTo(2, 9);
      expect(exact.intercept, 'Points on y = 1 + 2x: an intercept of 1').toBeCloseTo(1, 9);
      expect(exact.rSquared, 'Points on a line: R² is 1').toBeCloseTo(1, 9);
      const falling = fitLine([0, 1, 2, 3], [3, 2, 1, 0]);
      expect(falling.slope, 'Points on y = 3 − x: a slope of −1').toBeCloseTo(-1, 9);
      expect(falling.rSquared, 'R² does not know the sign: 1 on a falling line too').toBeCloseTo(
        1,
        9,
      );
      const flat = fitLine([0, 1, 2], [4, 4, 4]);
      expect(flat.slope, 'y never varies: a slope of 0').toBeCloseTo(0, 9);
      expect(flat.rSquared, 'y never varies: nothing to explain, an R² of 0, not NaN').toBe(0);
    });

    points(1, 'fitLine() does not cancel', () => {
      const line = fitLine([1e9, 1e9 + 1, 1e9 + 2, 1e9 + 3], [1, 0, 3, 2]);
      expect(
        line.slope,
        'x from 1,000,000,000 to 1,000,000,003: the slope is 0.6, as for x from 0 to 3',
      ).toBeCloseTo(0.6, 9);
      expect(line.rSquared, 'and R² is 0.36, as for x from 0 to 3').toBeCloseTo(0.36, 9);
    });

    points(1, 'what no line can be fitted to is a RangeError', () => {
      const wrong: readonly [string, readonly number[], readonly number[]][] = [
        ['no points', [], []],
        ['one point', [1], [1]],
        ['three x and two y', [1, 2, 3], [1, 2]],
        ['an x that never varies', [2, 2, 2], [1, 2, 3]],
      ];
      for (const [what, x, y] of wrong) {
        expect(() => fitLine(x, y), `fitLine() with ${what} is a RangeError`).toThrow(RangeError);
      }
    });
  },
);
