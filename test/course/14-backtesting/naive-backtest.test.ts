import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type BacktestOptions,
  backtest,
  longFirst,
  mayTrade,
  stepsToLimit,
  tradeFromDraw,
} from '#answers/14-backtesting/naive-backtest.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const seedOdds = Object.freeze({ buy: 0.5, sell: 0.25 });
const fairOdds = Object.freeze({ buy: 0.375, sell: 0.375 });
const base: BacktestOptions = Object.freeze({
  spreadTicks: 10,
  tradeLots: 100,
  maxInventoryLots: 300,
});
const regardless: BacktestOptions = Object.freeze({ ...base, odds: fairOdds });

/** Gives the numbers of a list, one a call; the test fails where more are asked for. */
function drawsOf(...numbers: number[]) {
  let used = 0;
  const draw = () => {
    used += 1;
    return numbers[(used - 1) % numbers.length] as number;
  };
  return { draw, used: () => used };
}

const still = (steps: number) => Object.freeze(Array.from({ length: steps + 1 }, () => 10_000));

graded(
  '14-backtesting/naive-backtest',
  {
    hints: [
      'Take a mid that stands still at 10,000 and the draws 0.1, 0.5, 0.9 with odds of 3/8 each. Write down what each step does to inventory, cash and profit before you write the loop.',
      'One draw a step is enough: compare it with b, then with b + s. The limit asks where the trade would lead (q + n or q − n), not where the position is, so it never stops the way back. Going through is a strict comparison with the next mid.',
      'In step i: bid = Math.floor(mid − spread/2), ask = Math.ceil(mid + spread/2). side = odds ? tradeFromDraw(draw(), odds) : next < bid ? "buy" : next > ask ? "sell" : undefined. If mayTrade, then inventory += ±n and cash −= ±n × price. profit = cash + inventory × next. longFirst: 1 / (1 + (s/b) ** L).',
    ],
  },
  (points) => {
    points(2, 'tradeFromDraw() cuts the way from 0 to 1 into three parts', () => {
      const quarter = Object.freeze({ buy: 0.25, sell: 0.25 });
      const wanted: [number, 'buy' | 'sell' | undefined][] = [
        [0, 'buy'],
        [0.2, 'buy'],
        [0.25, 'sell'],
        [0.4, 'sell'],
        [0.5, undefined],
        [0.99, undefined],
      ];
      for (const [draw, side] of wanted) {
        expect(
          tradeFromDraw(draw, quarter),
          `With odds of 0.25 and 0.25 a draw of ${draw} is ${side ?? 'neither'}`,
        ).toBe(side);
      }
      expect(
        tradeFromDraw(0.999, { buy: 0.5, sell: 0.5 }),
        'With odds of 0.5 and 0.5 something happens in every step: a draw of 0.999 is a sell',
      ).toBe('sell');
      expect(
        tradeFromDraw(0, { buy: 0, sell: 0.5 }),
        'With no odds of a buy even a draw of 0 is a sell',
      ).toBe('sell');
    });

    points(2, 'tradeFromDraw() buys and sells as often as its odds say', () => {
      const grid = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
      const count = (side: 'buy' | 'sell' | undefined) =>
        grid.filter((draw) => tradeFromDraw(draw, fairOdds) === side).length;
      const why = 'Of 1,000 draws that lie evenly between 0 and 1, with odds of 3/8 and 3/8,';
      expect(count('buy'), `${why} 375 buy`).toBe(375);
      expect(count('sell'), `${why} 375 sell: as many as buy`).toBe(375);
      expect(count(undefined), `${why} 250 do neither`).toBe(250);
    });

    points(1, 'odds that are none are refused', () => {
      for (const odds of [
        { buy: -0.1, sell: 0.5 },
        { buy: 0.5, sell: -0.1 },
        { buy: 0.6, sell: 0.5 },
      ]) {
        expect(
          () => tradeFromDraw(0.5, odds),
          `Odds of ${odds.buy} and ${odds.sell} are no odds: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'longFirst() is gambler’s ruin', () => {
      // Oracle seed_fill_probabilities: gambler's ruin with P(buy) = 1/2 and P(sell) = 1/4.
      for (const [limit, probability] of [
        [5, 0.969696969697],
        [10, 0.999024390244],
        [50, 1],
      ] as const) {
        expect(
          longFirst(limit, seedOdds),
          `With odds of 1/2 and 1/4 and a limit of ${limit} trades, the long limit comes first with probability ${probability}`,
        ).toBeCloseTo(probability, 10);
      }
      expect(longFirst(10, fairOdds), 'With fair odds both limits are as likely: 0.5').toBeCloseTo(
        0.5,
        12,
      );
      forAll(
        fc.record({
          limit: fc.integer({ min: 1, max: 12 }),
          buy: fc.integer({ min: 1, max: 50 }),
          sell: fc.integer({ min: 1, max: 50 }),
        }),
        ({ limit, buy, sell }) => {
          const one = longFirst(limit, { buy: buy / 100, sell: sell / 100 });
          const other = longFirst(limit, { buy: sell / 100, sell: buy / 100 });
          expect(
            one + other,
            `With the odds ${buy / 100} and ${sell / 100} exchanged, long and short change places: the two probabilities for a limit of ${limit} add up to 1`,
          ).toBeCloseTo(1, 9);
        },
      );
    });

    points(2, 'stepsToLimit() is how long that takes', () => {
      for (const [limit, steps] of [
        [5, 18.7878787879],
        [10, 39.9219512195],
        [50, 200],
      ] as const) {
        expect(
          stepsToLimit(limit, seedOdds),
          `With odds of 1/2 and 1/4 the first limit of ±${limit} trades is reached after ${steps} steps on average`,
        ).toBeCloseTo(steps, 8);
      }
      expect(
        stepsToLimit(10, fairOdds),
        'With fair odds of 3/8 each and a limit of 10 it takes 10² / 0.75 = 133.3 steps',
      ).toBeCloseTo(400 / 3, 8);
      expect(
        stepsToLimit(1, { buy: 0.25, sell: 0.25 }),
        'A limit of one trade is reached by the first trade: with odds of 1/4 each after 2 steps',
      ).toBeCloseTo(2, 10);
    });

    points(1, 'longFirst() and stepsToLimit() refuse what is no such walk', () => {
      for (const limit of [0, -1, 2.5]) {
        expect(
          () => longFirst(limit, fairOdds),
          `A limit of ${limit} trades: a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => stepsToLimit(limit, fairOdds),
          `stepsToLimit for a limit of ${limit} trades: a RangeError`,
        ).toThrow(RangeError);
      }
      for (const odds of [
        { buy: 0, sell: 0.5 },
        { buy: 0.5, sell: 0 },
      ]) {
        const which = `odds of ${odds.buy} and ${odds.sell}`;
        expect(() => longFirst(3, odds), `longFirst with ${which}: a RangeError`).toThrow(
          RangeError,
        );
        expect(() => stepsToLimit(3, odds), `stepsToLimit with ${which}: a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(3, 'mayTrade() stops the side that grows the position, and only that', () => {
      const wanted: ['buy' | 'sell', number, boolean, string][] = [
        ['buy', 200, true, '200 long of 300, buying 100 leads exactly to the limit'],
        ['buy', 300, false, 'at the limit of 300 long, there is no more buying'],
        ['sell', 300, true, 'at the limit of 300 long, selling goes on: it is the only way back'],
        ['buy', 250, false, '250 long of 300, buying 100 would end at 350'],
        ['sell', -200, true, '200 short of 300, selling 100 leads exactly to the limit'],
        ['sell', -300, false, 'at the limit of 300 short, there is no more selling'],
        ['buy', -300, true, 'at the limit of 300 short, buying goes on'],
        ['sell', -250, false, '250 short of 300, selling 100 would end at −350'],
        ['sell', 500, true, '500 long, beyond the limit of 300, selling shrinks it'],
        ['buy', -500, true, '500 short, beyond the limit of 300, buying shrinks it'],
      ];
      for (const [side, inventory, may, why] of wanted) {
        expect(mayTrade(side, inventory, 100, 300), `${side} 100: ${why}`).toBe(may);
      }
    });

    points(2, 'backtest() books a trade at the quote, and marks it at the next mid', () => {
      expect(
        backtest([10_000, 10_004, 9999], regardless, drawsOf(0.1, 0.5).draw),
        'Mids 10000, 10004, 9999, draws 0.1 (buy) and 0.5 (sell): bought at 9995 and marked at 10004, then sold at 10009',
      ).toEqual([
        { inventoryLots: 100, cashTickLots: -999_500, profitTickLots: 900 },
        { inventoryLots: 0, cashTickLots: 1400, profitTickLots: 1400 },
      ]);
      const odd = { ...regardless, spreadTicks: 5 };
      expect(
        backtest([10_000, 10_000], odd, drawsOf(0.1).draw)[0]?.cashTickLots,
        'A spread of 5 around 10000: the bid 9997.5 goes down to the grid, to 9997, times 100 lots',
      ).toBe(-999_700);
      expect(
        backtest([10_000, 10_000], odd, drawsOf(0.5).draw)[0]?.cashTickLots,
        'A spread of 5 around 10000: the ask 10002.5 goes up to the grid, to 10003, times 100 lots',
      ).toBe(1_000_300);
    });

    points(2, 'with odds, one number is drawn in every step', () => {
      const draws = drawsOf(0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0.9);
      const run = backtest(still(7), regardless, draws.draw);
      expect(
        run.map(({ inventoryLots }) => inventoryLots),
        'Five draws of a buy at a limit of 300, then a sell, then neither',
      ).toEqual([100, 200, 300, 300, 300, 200, 200]);
      expect(
        draws.used(),
        'Seven steps draw seven numbers, also where the limit lets nobody trade',
      ).toBe(7);
      const never = { ...base, odds: { buy: 0, sell: 0 } };
      expect(
        backtest([10_000, 9990], never, drawsOf(0.1).draw)[0]?.inventoryLots,
        'Odds of 0 and 0 are odds, not absent: nobody trades, though the mid goes through the bid',
      ).toBe(0);
      const none = drawsOf(0.1);
      backtest(still(5), base, none.draw);
      expect(none.used(), 'Without odds nothing is drawn: the prices decide').toBe(0);
    });

    points(3, 'without odds, a quote is filled when the next mid goes through it', () => {
      const inventoryAfter = (next: number) =>
        backtest(Object.freeze([10_000, next]), base, drawsOf(0.1).draw)[0]?.inventoryLots;
      expect(inventoryAfter(9994), 'The bid is 9995, and 9994 goes through it: 100 lots').toBe(100);
      expect(inventoryAfter(9995), 'The bid is 9995, and 9995 only reaches it: no trade').toBe(0);
      expect(inventoryAfter(10_006), 'The ask is 10005, and 10006 goes through it').toBe(-100);
      expect(inventoryAfter(10_005), 'The ask is 10005, and 10005 only reaches it: no trade').toBe(
        0,
      );
      const odd = { ...base, spreadTicks: 5 };
      expect(
        backtest([10_000, 9997], odd, drawsOf(0.1).draw)[0]?.inventoryLots,
        'A spread of 5 around 10000: the bid on the grid is 9997, and a mid of 9997 only reaches it: no trade',
      ).toBe(0);
      expect(
        backtest([10_000, 9990], base, drawsOf(0.9).draw)[0],
        'Bought at 9995 when the mid is at 9990: every such fill begins with a loss',
      ).toEqual({ inventoryLots: 100, cashTickLots: -999_500, profitTickLots: -500 });
    });

    points(2, 'the limit holds, and the position always finds a way back', () => {
      const falling = Object.freeze(Array.from({ length: 8 }, (_, i) => 10_000 - 20 * i));
      const rising = Object.freeze([...falling, 10_000, 10_100, 10_200]);
      const held = backtest(rising, base, drawsOf(0.1).draw).map((one) => one.inventoryLots);
      expect(
        held,
        'Seven falls of 20 ticks and three rises, limit 300: bought three times, then nothing, then sold three times',
      ).toEqual([100, 200, 300, 300, 300, 300, 300, 200, 100, 0]);
      const parts = { ...base, maxInventoryLots: 250 };
      expect(
        backtest(falling, parts, drawsOf(0.1).draw)[2]?.inventoryLots,
        'Three falls, limit 250: bought twice; a third 100 would lead to 300, and a part of it, 50, is not traded either',
      ).toBe(200);
      const both = fc.record({
        mids: fc.array(fc.integer({ min: 9950, max: 10_050 }), { minLength: 2, maxLength: 40 }),
        draw: fc.integer({ min: 0, max: 99 }),
        limit: fc.integer({ min: 1, max: 500 }),
      });
      forAll(both, ({ mids, draw, limit }) => {
        const options = { ...base, maxInventoryLots: limit };
        for (const run of [
          backtest(mids, options, () => draw / 100),
          backtest(mids, { ...options, odds: fairOdds }, () => draw / 100),
        ]) {
          const most = Math.max(...run.map((one) => Math.abs(one.inventoryLots)));
          expect(most <= limit, `With a limit of ${limit} nobody holds ${most}`).toBe(true);
          expect(run.length, `${mids.length} mids have ${mids.length - 1} steps`).toBe(
            mids.length - 1,
          );
        }
      });
    });

    points(1, 'what cannot be run is refused', () => {
      const wrong: [readonly number[], Partial<BacktestOptions>, string][] = [
        [[10_000], {}, 'one mid'],
        [[], {}, 'no mid'],
        [[1, 2], { spreadTicks: 0 }, 'a spread of 0'],
        [[1, 2], { tradeLots: 0 }, 'a trade of 0 lots'],
        [[1, 2], { maxInventoryLots: 0 }, 'a limit of 0'],
        [[1, 2], { odds: { buy: 0.9, sell: 0.9 } }, 'odds of 0.9 and 0.9'],
      ];
      for (const [mids, changes, what] of wrong) {
        expect(
          () => backtest(mids, { ...base, ...changes }, () => 0.5),
          `A backtest with ${what} is refused with a RangeError`,
        ).toThrow(RangeError);
      }
    });
  },
);
