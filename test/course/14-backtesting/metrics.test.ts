import fc from 'fast-check';
import { expect } from 'vitest';
import {
  inventoryShares,
  maxDrawdown,
  periodProfits,
  type RunPoint,
  sharpe,
  sortino,
} from '#answers/14-backtesting/metrics.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** The returns of the tests of Quantopian's empyrical; their expected values are cited below. */
const mixed = Object.freeze([0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1]);
const negative = Object.freeze([0, -0.06, -0.07, -0.01, -0.09, -0.02, -0.06, -0.08, -0.05]);

const pathOf = (...points: [timeS: number, profit: number, inventory?: number][]) =>
  Object.freeze(
    points.map(
      ([timeS, profitTickLots, inventoryLots = 0]): RunPoint =>
        Object.freeze({ timeS, profitTickLots, inventoryLots }),
    ),
  );

const anyPath = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 30 }),
      profit: fc.integer({ min: -99, max: 99 }),
      inventory: fc.integer({ min: -3, max: 3 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => {
    let timeS = 100;
    return steps.map(({ after, profit, inventory }): RunPoint => {
      timeS += after;
      return { timeS, profitTickLots: profit, inventoryLots: inventory };
    });
  });

const drawn = (points: readonly RunPoint[]) =>
  points.map(({ timeS, profitTickLots }) => `${profitTickLots} at ${timeS} s`).join(', ');

graded(
  '14-backtesting/metrics',
  {
    hints: [
      'Draw the points on a line and cut it every T seconds from the first point on. Which profit stood at each cut, and what does a period without a point make?',
      'Sharpe divides by n − 1, Sortino’s root by n, and both multiply by √P. The drawdown needs one pass and two numbers: the highest so far, and the deepest fall below it. For the inventory, each point is worth the time until the next.',
      'periodProfits: walk over the points; while the next cut lies before this point, push (profit until then − profit at the last cut). At the end push once more if the cut is not after the last point. sharpe: mean / Math.sqrt(Σ(x − mean)² / (n − 1)) * Math.sqrt(P), undefined where all are equal. sortino: mean / Math.sqrt(Σ min(0, x)² / n) * Math.sqrt(P), undefined where Σ is 0.',
    ],
  },
  (points) => {
    points(3, 'periodProfits() cuts a run into equal periods', () => {
      const run = pathOf([0, 0], [4, 5], [10, 7], [19, 9], [34, 2]);
      expect(
        periodProfits(run, 10),
        'Profits 0 at 0 s, 5 at 4 s, 7 at 10 s, 9 at 19 s, 2 at 34 s in periods of 10 s: 7 at 10 s, 9 at 20 s, 9 at 30 s; the last four seconds are no period',
      ).toEqual([7, 2, 0]);
      expect(
        periodProfits(pathOf([50, 3], [60, 8]), 10),
        'Periods begin with the first point, at 50 s; the profit before was 0, so the first period made 8',
      ).toEqual([8]);
      expect(
        periodProfits(pathOf([0, 0], [5, 6], [40, 6]), 10),
        'A profit of 6 from 5 s on, a last point at 40 s: one period made 6, and three made 0',
      ).toEqual([6, 0, 0, 0]);
      expect(
        periodProfits(pathOf([0, 0], [10, 4], [10, 5], [10, 3]), 10),
        'Three points at the cut itself: the last one, with 3, stands there',
      ).toEqual([3]);
    });

    points(1, 'periodProfits() of too little is empty', () => {
      expect(periodProfits([], 10), 'Without points there is no period').toEqual([]);
      expect(
        periodProfits(pathOf([0, 1], [9, 5]), 10),
        'Nine seconds are not a whole period of ten',
      ).toEqual([]);
      for (const period of [0, -1]) {
        expect(
          () => periodProfits(pathOf([0, 1]), period),
          `A period of ${period} s: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'the periods together made what stood at the last cut', () => {
      forAll(anyPath, (run) => {
        const profits = periodProfits(Object.freeze(run), 10);
        const start = run[0]?.timeS as number;
        const whole = Math.floor(((run[run.length - 1]?.timeS as number) - start) / 10);
        expect(profits.length, `${drawn(run)}: ${whole} whole periods of 10 s`).toBe(whole);
        const atCut = run.filter(({ timeS }) => timeS <= start + 10 * whole);
        const stood = whole === 0 ? 0 : atCut[atCut.length - 1]?.profitTickLots;
        const sum = profits.reduce((total, x) => total + x, 0);
        expect(sum, `${drawn(run)}: at the last cut the profit was ${stood}`).toBe(stood);
      });
    });

    points(3, 'sharpe() has the values that are published', () => {
      // Quantopian's empyrical, test_stats.py: sharpe_ratio of mixed and negative returns, 252 days.
      expect(
        sharpe(mixed, 252),
        'Daily returns of 1, 10, −4, 2, 3, 2, 1 and −10 percent: 1.72386',
      ).toBeCloseTo(1.7238613961706866, 8);
      expect(
        sharpe(negative, 252),
        'Daily returns of 0, −6, −7, −1, −9, −2, −6, −8, −5 percent: −24.4068',
      ).toBeCloseTo(-24.406808633910085, 8);
      expect(
        sharpe(mixed, 1),
        'The same returns as eight years: 1.72386 / √252 = 0.10859',
      ).toBeCloseTo(1.7238613961706866 / Math.sqrt(252), 8);
    });

    points(2, 'sharpe() is the same in cents and in dollars', () => {
      const profits = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });
      forAll(profits, (cents) => {
        const one = sharpe(Object.freeze(cents), 252);
        const other = sharpe(
          cents.map((x) => x * 8),
          252,
        );
        const where = `Profits of ${cents.join(', ')}`;
        if (one === undefined) {
          expect(other, `${where}: undefined, so undefined eight times as large`).toBeUndefined();
        } else {
          expect(
            Number.isFinite(one),
            `${where}: a ratio is finite or undefined (got ${one})`,
          ).toBe(true);
          expect(other, `${where}: eight times as much money is the same ratio`).toBeCloseTo(
            one,
            6,
          );
        }
      });
      expect(sharpe([5], 252), 'One period has no deviation: undefined').toBeUndefined();
      expect(sharpe([], 252), 'No period: undefined').toBeUndefined();
      expect(
        sharpe([0.1, 0.1, 0.1], 252),
        'Three equal profits have no risk to divide by: undefined, not infinite',
      ).toBeUndefined();
      expect(() => sharpe([1, 2], 0), 'No periods in a year: a RangeError').toThrow(RangeError);
    });

    points(3, 'sortino() has the values that are published', () => {
      // Quantopian's empyrical, test_stats.py: sortino_ratio, daily, weekly and monthly.
      expect(sortino(mixed, 252), 'The mixed returns as days: 2.60553').toBeCloseTo(
        2.605531251673693,
        8,
      );
      expect(sortino(mixed, 52), 'The mixed returns as weeks: 1.18358').toBeCloseTo(
        1.1835801911849988,
        8,
      );
      expect(sortino(mixed, 12), 'The mixed returns as months: 0.56857').toBeCloseTo(
        0.5685735326841778,
        8,
      );
      expect(sortino(negative, 252), 'The negative returns: −13.5327').toBeCloseTo(
        -13.532743075043401,
        8,
      );
      // Rollinger and Hoffman, "Sortino: A 'Sharper' Ratio", Red Rock Capital: 4.417.
      expect(
        sortino([0.17, 0.15, 0.23, -0.05, 0.12, 0.09, 0.13, -0.04], 1),
        'Years of 17, 15, 23, −5, 12, 9, 13 and −4 percent: 4.417',
      ).toBeCloseTo(4.417, 3);
    });

    points(1, 'sortino() without a loss is undefined', () => {
      expect(sortino([1, 2, 0], 252), 'Profits of 1, 2 and 0: nothing lost').toBeUndefined();
      expect(sortino([], 252), 'No period: undefined').toBeUndefined();
      expect(sortino([-4], 252), 'One loss of 4: −4 / 4, times √252').toBeCloseTo(
        -Math.sqrt(252),
        9,
      );
      expect(() => sortino([1, -2], -1), '−1 periods in a year: a RangeError').toThrow(RangeError);
    });

    points(2, 'maxDrawdown() is the deepest fall from a highest point before it', () => {
      const wanted: [number[], number][] = [
        [[0, 50, 20, 60, 10, 40], 50],
        [[3, 2, 1], 2],
        [[1, 2, 3], 0],
        [[10, 0, 100, 60], 40],
        [[-5, -9, -2], 4],
        [[7], 0],
        [[], 0],
      ];
      for (const [profits, fall] of wanted) {
        expect(
          maxDrawdown(Object.freeze(profits)),
          `A profit that goes ${profits.join(', ') || 'nowhere'} fell by ${fall} at most`,
        ).toBeCloseTo(fall, 9);
      }
    });

    points(2, 'maxDrawdown() is what comparing every pair gives', () => {
      forAll(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 15 }), (profits) => {
        const falls = profits.flatMap((high, i) => profits.slice(i).map((low) => high - low));
        const deepest = Math.max(0, ...falls);
        expect(
          maxDrawdown(Object.freeze(profits)),
          `A profit that goes ${profits.join(', ')} fell by ${deepest} at most`,
        ).toBeCloseTo(deepest, 9);
      });
    });

    points(2, 'inventoryShares() weighs each inventory by the time it was held', () => {
      const run = pathOf([10, 0, 0], [13, 0, 5], [14, 0, 5], [16, 0, -2], [16, 0, 0], [18, 0, 9]);
      const shares = inventoryShares(run);
      expect(
        [...shares].sort(([a], [b]) => a - b),
        'Flat for 3 s, 5 long for 1 + 2 s, 2 short for no time, flat for 2 s, then 9 long at the very end: 5/8 flat and 3/8 at 5',
      ).toEqual([
        [0, expect.closeTo(5 / 8, 9)],
        [5, expect.closeTo(3 / 8, 9)],
      ]);
      expect(inventoryShares([]).size, 'Without points nothing was held').toBe(0);
      expect(inventoryShares(pathOf([5, 0, 3])).size, 'One point has no time').toBe(0);
      expect(
        inventoryShares(pathOf([5, 0, 3], [5, 0, 4])).size,
        'Two points at one time have no time between them',
      ).toBe(0);
    });

    points(1, 'the shares add up to 1', () => {
      forAll(anyPath, (path) => {
        const sum = [...inventoryShares(Object.freeze(path)).values()].reduce((a, b) => a + b, 0);
        const passed = (path[path.length - 1]?.timeS as number) > (path[0]?.timeS as number);
        const held = path.map(({ timeS, inventoryLots }) => `${inventoryLots} from ${timeS} s`);
        expect(sum, `Held ${held.join(', ')}: the shares add up to ${passed ? 1 : 0}`).toBeCloseTo(
          passed ? 1 : 0,
          9,
        );
      });
    });
  },
);
