import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Execution,
  imbalanceByInterval,
  type Print,
  takerSides,
  tradeImbalance,
} from '#answers/07-order-flow-imbalance/trade-imbalance.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** A print, written as price and the best bid and ask before it. */
const print = (priceTicks: number, bidTicks?: number, askTicks?: number): Print =>
  Object.freeze({ priceTicks, bidTicks, askTicks });

const execution = (timeNs: number, restingSide: 'buy' | 'sell', qtyLots: number): Execution =>
  Object.freeze({ timeNs, restingSide, qtyLots });

const someExecutions = fc.array(
  fc.record({
    timeNs: fc.nat(99),
    restingSide: fc.constantFrom<'buy' | 'sell'>('buy', 'sell'),
    qtyLots: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 30 },
);

/** The sides of prints, in words. */
function expectSides(prints: readonly Print[], wanted: readonly string[], why: string): void {
  const sides = takerSides(Object.freeze([...prints])).map((side) => side ?? 'unknown');
  expect(sides, why).toEqual(wanted);
}

graded(
  '07-order-flow-imbalance/trade-imbalance',
  {
    hints: [
      'Take three cases by hand: 650 bought and 350 sold; 10 bought and nothing sold; nothing at all. Then ask of each execution: who had been waiting, and who came?',
      'Where both amounts are 0 return 0 before you divide. A resting sell was taken by a buyer. In takerSides() keep two prices while you walk through the prints: the last price, and the nearest earlier one that differs from it.',
      'Interval: Math.floor((timeNs − startNs) / lengthNs), left out where it is below 0 or at least count; add to buys where restingSide is "sell". Sides: compare with (bid + ask) / 2 where both are there; where that is no answer (absent or equal) compare with the nearest earlier price that differs; else undefined.',
    ],
  },
  (points) => {
    points(2, 'tradeImbalance() is the difference as a share of the sum', () => {
      expect(
        tradeImbalance(650, 350),
        '650 bought, 350 sold: 300 of 1000, which is 0.3',
      ).toBeCloseTo(0.3, 12);
      expect(tradeImbalance(350, 650), '350 bought, 650 sold: −0.3').toBeCloseTo(-0.3, 12);
      expect(tradeImbalance(10, 0), 'Nothing but buys: 1').toBeCloseTo(1, 12);
      expect(tradeImbalance(0, 10), 'Nothing but sells: −1').toBeCloseTo(-1, 12);
      expect(tradeImbalance(40, 40), 'As much bought as sold: 0').toBeCloseTo(0, 12);
    });

    points(2, 'no volume is neutral', () => {
      expect(
        tradeImbalance(0, 0),
        'Nothing bought and nothing sold is no imbalance, 0, and not NaN: 0 / 0 must not be divided',
      ).toBeCloseTo(0, 12);
    });

    points(1, 'the unit does not matter, and the sides mirror', () => {
      forAll(fc.tuple(fc.nat(1000), fc.nat(1000)), ([buys, sells]) => {
        const share = tradeImbalance(buys, sells);
        expect(
          Math.abs(share) <= 1,
          `${buys} bought and ${sells} sold: from −1 to 1 (got ${share})`,
        ).toBe(true);
        expect(
          tradeImbalance(100 * buys, 100 * sells),
          `${buys} and ${sells} lots of 100 shares, counted in shares, have the same imbalance`,
        ).toBeCloseTo(share, 9);
        expect(
          tradeImbalance(sells, buys),
          `With ${buys} and ${sells} exchanged the imbalance changes sign`,
        ).toBeCloseTo(-share, 9);
      });
    });

    points(1, 'lots that are none are a RangeError', () => {
      for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => tradeImbalance(bad, 5), `${bad} lots bought is a RangeError`).toThrow(
          RangeError,
        );
        expect(() => tradeImbalance(5, bad), `${bad} lots sold is a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'takerSides() compares with the mid before the print', () => {
      expectSides(
        [print(102, 100, 102)],
        ['buy'],
        'At the ask, 102 in a market of 100 / 102: a buy',
      );
      expectSides([print(100, 100, 102)], ['sell'], 'At the bid, 100 in 100 / 102: a sell');
      expectSides(
        [print(103, 100, 104), print(101, 100, 104)],
        ['buy', 'sell'],
        'Inside 100 / 104, 103 lies above the mid of 102 and is a buy, 101 lies below and is a sell',
      );
      expectSides(
        [print(105, 100, 102), print(98, 100, 102)],
        ['buy', 'sell'],
        'Beyond 100 / 102: 105 is a buy and 98 a sell',
      );
      expectSides(
        [print(102, 100, 102), print(101, 100, 101)],
        ['buy', 'buy'],
        'The quote goes first: 101 at the ask of 100 / 101 is a buy, though the print before was at 102',
      );
      expectSides(
        [print(0, -1, 0), print(-1, -1, 0)],
        ['buy', 'sell'],
        'Prices of 0 and below are prices: in −1 / 0 a print at 0 is a buy, and one at −1 a sell',
      );
    });

    points(2, 'takerSides() falls back on the tick test', () => {
      expectSides(
        [print(100, 100, 102), print(101, 100, 102)],
        ['sell', 'buy'],
        'At the mid of 101, after a print at 100: an uptick, a buy',
      );
      expectSides(
        [print(102, 100, 102), print(101, 100, 102)],
        ['buy', 'sell'],
        'At the mid of 101, after a print at 102: a downtick, a sell',
      );
      expectSides(
        [print(100, 100, 102), print(101, 100, 102), print(101, 100, 102), print(101, 100, 102)],
        ['sell', 'buy', 'buy', 'buy'],
        'Three prints at 101, the mid: each looks back to the nearest *other* price, 100, and is a buy',
      );
      expectSides(
        [print(99, 99, 100), print(103, 102, 103), print(102, 101, 103)],
        ['sell', 'buy', 'sell'],
        'At the mid of 102, after 99 and then 103: the nearest other price is 103, a sell',
      );
      expectSides(
        [print(100, 100, 102), print(103, undefined, 103), print(101, 100, undefined)],
        ['sell', 'buy', 'sell'],
        'Without a bid or without an ask there is no mid: 103 after 100 is a buy, 101 after 103 a sell',
      );
      expectSides(
        [print(104, 103, 104), print(103, undefined, 103), print(104, 104, undefined)],
        ['buy', 'sell', 'buy'],
        'One price alone is no mid: 103 at the ask, without a bid, is a sell after 104; then 104 at the bid, without an ask, is a buy',
      );
      expectSides(
        [print(100, 100, 102), print(101, 101, 103), print(101, 100, 102)],
        ['sell', 'sell', 'buy'],
        'The tick test compares prices and not sides: 101 at its mid, after 101 that was a sell, looks back to 100 and is a buy',
      );
      expectSides(
        [print(0, -1, 1), print(1, 0, 2), print(0, undefined, undefined)],
        ['unknown', 'buy', 'sell'],
        'A price of 0 counts in the tick test: 0, then 1 at its mid is a buy, then 0 is a sell',
      );
    });

    points(1, 'takerSides() says so where it cannot know', () => {
      expectSides([], [], 'No prints have no sides: an empty list');
      expectSides(
        [print(101, 100, 102), print(101, 100, 102)],
        ['unknown', 'unknown'],
        'At the mid with no earlier print at another price, the side is undefined',
      );
    });

    points(2, 'imbalanceByInterval() knows who took', () => {
      const intervals = Object.freeze({ startNs: 0, lengthNs: 10, count: 1 });
      expect(
        imbalanceByInterval([execution(3, 'sell', 8)], intervals)[0],
        'A resting sell was taken by a buyer: 8 lots bought, an imbalance of 1',
      ).toBeCloseTo(1, 12);
      expect(
        imbalanceByInterval([execution(3, 'buy', 8), execution(4, 'sell', 2)], intervals)[0],
        'A resting buy of 8 was hit and a resting sell of 2 lifted: 2 bought, 8 sold, −0.6',
      ).toBeCloseTo(-0.6, 12);
      expect(
        imbalanceByInterval(
          [execution(1, 'sell', 1), execution(2, 'sell', 1), execution(3, 'buy', 8)],
          intervals,
        )[0],
        'Lots count and not trades: two buys of 1 lot and one sell of 8 are −0.6',
      ).toBeCloseTo(-0.6, 12);
    });

    points(2, 'imbalanceByInterval() gives each execution to one interval', () => {
      const intervals = Object.freeze({ startNs: 100, lengthNs: 10, count: 4 });
      const executions = Object.freeze([
        execution(139, 'buy', 5),
        execution(110, 'sell', 3),
        execution(109, 'buy', 1),
        execution(99, 'sell', 50),
        execution(140, 'sell', 50),
        execution(100, 'sell', 1),
      ]);
      const found = imbalanceByInterval(executions, intervals);
      const why = [
        'From 100 to 110: one lot bought at 100, one sold at 109; those at 99 and 110 are outside',
        'From 110 on: the boundary at 110 begins the interval, and 3 lots were bought there',
        'From 120 to 130 nobody traded: neutral, 0, and not NaN',
        'From 130 to 140: 5 lots sold at 139; 140 is the end, and left out',
      ];
      expect(found.length, 'Four intervals were asked for, the quiet one among them').toBe(4);
      for (const [i, wanted] of [0, 1, 0, -1].entries()) {
        expect(found[i], why[i]).toBeCloseTo(wanted, 12);
      }
      expect(
        imbalanceByInterval([execution(12, 'sell', 1), execution(13, 'buy', 1)], {
          startNs: 3,
          lengthNs: 10,
          count: 2,
        }),
        'Intervals of 10 from 3 on: 12 lies in the first, from 3 to 13, and 13 begins the second',
      ).toEqual([1, -1]);
      expect(
        imbalanceByInterval([], { startNs: 0, lengthNs: 1, count: 2 }),
        'Without executions every interval is neutral: two zeros',
      ).toEqual([0, 0]);
    });

    points(1, 'imbalanceByInterval() does not mind the order', () => {
      const intervals = { startNs: 0, lengthNs: 25, count: 4 };
      forAll(someExecutions, (executions) => {
        const forwards = imbalanceByInterval(executions, intervals);
        const backwards = imbalanceByInterval([...executions].reverse(), intervals);
        for (let i = 0; i < 4; i++) {
          const inside = executions.filter(({ timeNs }) => Math.floor(timeNs / 25) === i);
          const lots = (resting: string) =>
            inside.reduce(
              (sum, { restingSide, qtyLots: q }) => sum + (restingSide === resting ? q : 0),
              0,
            );
          const [bought, sold] = [lots('sell'), lots('buy')];
          const wanted = bought + sold === 0 ? 0 : (bought - sold) / (bought + sold);
          const what = `Interval ${i} of 25 ns with ${bought} lots bought and ${sold} sold`;
          expect(forwards[i], what).toBeCloseTo(wanted, 9);
          expect(backwards[i], `${what}, executions given backwards`).toBeCloseTo(wanted, 9);
        }
      });
    });
  },
);
