import fc from 'fast-check';
import { expect } from 'vitest';
import {
  changes,
  correlation,
  correlationAtLag,
  correlationInterval,
} from '#answers/09-pairs-and-hedging/correlation.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { lcg12Noise, walk } from '../../src/stats/support/noise.js';

/** Two walks whose steps have nothing to do with each other. */
const ONE = Object.freeze(walk(lcg12Noise(7, 256)));
const OTHER = Object.freeze(walk(lcg12Noise(31, 256)));

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const whole = fc.integer({ min: -1000, max: 1000 });
const pairs = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 25 });
const unzip = (rows: readonly [number, number][]) =>
  [Object.freeze(rows.map(([x]) => x)), Object.freeze(rows.map(([, y]) => y))] as const;

graded(
  '09-pairs-and-hedging/correlation',
  {
    hints: [
      'Write (1) as a recipe: means first, deviations from them second, three sums of products last. Which of the three can be 0, and what is the answer then?',
      'A lag only chooses who is paired with whom. Cut both series to n − |lag| values, from the right ends, and call your own correlation() with them.',
      'For lag k ≥ 0: x.slice(0, n − k) with y.slice(k). For k < 0: x.slice(−k) with y.slice(0, n + k). For the interval: Math.tanh(Math.atanh(r) ± 1.96 / Math.sqrt(n − 3)); r = ±1 needs nothing special, as artanh 1 is Infinity.',
    ],
  },
  (points) => {
    points(1, 'changes() are differences of neighbours', () => {
      expect(changes(Object.freeze([100, 103, 99])), 'From 100 to 103 to 99: 3 and −4').toEqual([
        3, -4,
      ]);
      expect(changes([-2, -5]), 'From −2 to −5: −3; levels may be negative').toEqual([-3]);
      expect(changes([7]), 'One level has no change').toEqual([]);
      expect(changes([]), 'No levels have none').toEqual([]);
    });

    points(2, 'correlation() of a few pairs', () => {
      expectNear(correlation([1, 2, 3], [10, 30, 20]), 0.5, 'Of 1, 2, 3 and 10, 30, 20: ½');
      expectNear(correlation([1, 2, 3], [3, 5, 7]), 1, 'Of y = 1 + 2x: exactly 1');
      expectNear(correlation([1, 2, 3], [1, 0, -1]), -1, 'Of y = 2 − x: −1, the sign stays');
      expectNear(correlation([1, 2], [9, 4]), -1, 'Two pairs are enough, and always on a line');
      expectNear(
        correlation([-1, 0, 1], [1, 0, 1]),
        0,
        'Of x and x² on both sides of 0: 0, though the one tells the other',
      );
    });

    points(2, 'levels of unrelated walks are correlated, their changes are not', () => {
      // Cross-checked with statsmodels 0.13.5, on noise of a linear congruential generator.
      expectNear(
        correlation(ONE, OTHER),
        0.645468867549,
        'The levels of two independent walks of 256 steps, known to 12 digits: 0.645',
      );
      expectNear(
        correlation(changes(ONE), changes(OTHER)),
        0.0707613626515,
        'The changes of the same two walks: 0.071',
      );
    });

    points(2, 'correlation() does not lose its digits on high levels', () => {
      const x = [1, 5, 2, 8, 3];
      const y = [2, 9, 4, 20, 3];
      const far = (values: number[]) => values.map((value) => 1e9 + value);
      expectNear(
        correlation(far(x), far(y)),
        correlation(x, y) as number,
        'A billion added to each x and each y changes nothing: take deviations first',
      );
    });

    points(1, 'correlation() of something that never moves is undefined', () => {
      expect(correlation([4, 4, 4], [1, 2, 3]), 'x is 4 throughout').toBeUndefined();
      expect(correlation([1, 2, 3], [0.1, 0.1, 0.1]), 'y is 0.1 throughout').toBeUndefined();
      expect(correlation([5, 5], [5, 5]), 'both are 5 throughout').toBeUndefined();
    });

    points(2, 'correlationAtLag() pairs x with a later y', () => {
      const x = Object.freeze([1, 2, 1, 5, 1]);
      const y = Object.freeze([0, 1, 2, 1, 5]);
      expectNear(correlationAtLag(x, y, 1), 1, 'y repeats x one period later: 1 at lag 1');
      expectNear(correlationAtLag(y, x, -1), 1, 'With x and y exchanged: 1 at lag −1');
      expectNear(
        correlationAtLag(x, y, 0),
        correlation(x, y) as number,
        'Lag 0 is the plain correlation',
      );
      expectNear(
        correlationAtLag([1, 2, 4, 9], [5, 5, 3, 1], 2),
        -1,
        'Lag 2 of four values leaves two pairs: (1, 3) and (2, 1), a falling line',
      );
      expect(
        correlationAtLag([1, 2, 3, 9], [7, 4, 4, 4], 1),
        'The three y that are left are all 4: undefined',
      ).toBeUndefined();
    });

    points(2, "correlationInterval() is Fisher's", () => {
      const { low, high } = correlationInterval(0, 103);
      const edge = (Math.exp(0.392) - 1) / (Math.exp(0.392) + 1);
      expectNear(high, edge, 'From 0 and 103 pairs: tanh 0.196 above');
      expectNear(low, -edge, 'and as far below');
      const half = correlationInterval(0.5, 28);
      const ends = [-0.392, 0.392].map((reach) => Math.sqrt(3) * Math.exp(reach));
      const [from, to] = ends.map((root) => (root ** 2 - 1) / (root ** 2 + 1)) as [number, number];
      expectNear(half.low, from, 'From ½ and 28 pairs the lower end is 0.156');
      expectNear(half.high, to, 'and the upper 0.736: not as far, as 1 is the end');
      expect(correlationInterval(1, 10), 'r = 1 has no width').toEqual({ low: 1, high: 1 });
      expect(correlationInterval(-1, 4), 'nor has −1').toEqual({ low: -1, high: -1 });
    });

    points(2, 'what cannot be correlated is a RangeError', () => {
      const cases: [string, () => unknown][] = [
        ['3 values of x and 2 of y', () => correlation([1, 2, 3], [1, 2])],
        ['a single pair', () => correlation([1], [1])],
        ['no pairs', () => correlation([], [])],
        ['NaN among the x', () => correlation([1, Number.NaN, 2], [1, 2, 3])],
        ['Infinity among the y', () => correlation([1, 2], [1, Infinity])],
        ['NaN among x that are else the same', () => correlation([2, Number.NaN], [1, 2])],
        ['a lag of 0.5', () => correlationAtLag([1, 2, 3], [1, 3, 2], 0.5)],
        ['a lag that leaves one pair', () => correlationAtLag([1, 2, 3], [1, 3, 2], 2)],
        [
          'a lag that leaves one pair, the other way',
          () => correlationAtLag([1, 2, 3], [1, 3, 2], -2),
        ],
        ['a lag that leaves none', () => correlationAtLag([1, 2, 3], [1, 3, 2], 7)],
        ['lags of unequal lengths', () => correlationAtLag([1, 2, 3, 4], [1, 3, 2], 1)],
        ['changes of a NaN', () => changes([Number.NaN, 1])],
        ['changes of a single Infinity', () => changes([Infinity])],
        ['an interval for r = 1.1', () => correlationInterval(1.1, 20)],
        ['an interval for NaN', () => correlationInterval(Number.NaN, 20)],
        ['an interval from 3 pairs', () => correlationInterval(0.5, 3)],
        ['an interval from 4.5 pairs', () => correlationInterval(0.5, 4.5)],
      ];
      for (const [what, call] of cases) expect(call, what).toThrow(RangeError);
    });

    points(2, 'claims on many pairs', () => {
      forAll(pairs, (rows) => {
        const [x, y] = unzip(rows);
        const r = correlation(x, y);
        if (r === undefined) return;
        expect(Math.abs(r), 'A correlation never lies beyond −1 or 1').toBeLessThanOrEqual(1);
        expectNear(correlation(y, x), r, 'x with y is y with x');
        expectNear(
          correlation(
            x.map((value) => 300 - 4 * value),
            y.map((value) => 8 * value + 1),
          ),
          -r,
          'Units do not matter, and a factor of −4 turns the sign',
        );
      });
      forAll(fc.tuple(pairs, fc.integer({ min: -5, max: 5 })), ([rows, lag]) => {
        if (rows.length < Math.abs(lag) + 2) return;
        const [x, y] = unzip(rows);
        const there = correlationAtLag(x, y, lag);
        const back = correlationAtLag(y, x, -lag);
        const why = `x with y at lag ${lag} is y with x at lag ${-lag}`;
        if (there === undefined) expect(back, why).toBeUndefined();
        else expectNear(back, there, why);
      });
    });
  },
);
