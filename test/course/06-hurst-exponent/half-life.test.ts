import fc from 'fast-check';
import { expect } from 'vitest';
import {
  fitReversion,
  forecast,
  halfLife,
  withoutBias,
} from '#answers/06-hurst-exponent/half-life.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** One part in a billion, as the file says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string, part = 1e-9): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= part * Math.abs(wanted) + 1e-12;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const anyLevels = fc
  .array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 30 })
  .filter((levels) => new Set(levels.slice(0, -1)).size > 2);
const anyPersistence = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

graded(
  '06-hurst-exponent/half-life',
  {
    hints: [
      'Write the pairs (yesterday, today) of 8 4 2 1 below each other and draw the line through them. What are its slope and its intercept, and where does it cross the line today = yesterday?',
      'φ is the slope of today on yesterday, with each about its own mean; the level is where a + φx = x. The half-life asks φ^k = ½ for k. In forecast() look at the level before you use it.',
      'φ = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)², a = ȳ − φx̄, level = a ÷ (1 − φ) if φ < 1, shock = √(Σ(y − a − φx)² ÷ (pairs − 2)). halfLife: 0 < φ < 1 ? −Math.LN2 ÷ Math.log(φ) : undefined. forecast: level + φ^k (x − level), and shock · √(Σ φ^(2j), j from 0 to k − 1). withoutBias: (nφ̂ + 1) ÷ (n − 3).',
    ],
  },
  (points) => {
    points(3, 'fitReversion() fits today on yesterday', () => {
      const halving = fitReversion(Object.freeze([8, 4, 2, 1]));
      expectNear(halving.persistence, 0.5, '8 4 2 1: half is left after each period');
      expectNear(halving.level, 0, '8 4 2 1 come back to 0');
      expectNear(halving.shock, 0, '8 4 2 1 lie on the line: no shocks');
      const about100 = fitReversion([108, 104, 102, 101]);
      expectNear(about100.persistence, 0.5, '108 104 102 101: half of the deviation is left');
      expectNear(about100.level, 100, '108 104 102 101 come back to 100, not to 0', 1e-7);
      // Pairs (1,2) (2,2) (2,1) (1,3): means 1.5 and 2, products −1, squares 1; residuals −0.5 ½ −½ ½.
      const turning = fitReversion([1, 2, 2, 1, 3]);
      expectNear(turning.persistence, -1, '1 2 2 1 3: yesterday high, today low, φ = −1');
      expectNear(turning.level, 1.75, '1 2 2 1 3: today = 3.5 − yesterday meets itself at 1.75');
      expectNear(
        turning.shock,
        Math.sqrt(1 / 2),
        '1 2 2 1 3: four remainders of ½; their squares sum to 1, and 4 pairs less 2 is the divisor',
      );
    });

    points(1, 'what does not come back has no level', () => {
      const doubling = fitReversion([1, 2, 4, 8, 16]);
      expectNear(doubling.persistence, 2, '1 2 4 8 16: twice as much after each period');
      expect(doubling.level, '1 2 4 8 16 come back to nothing: undefined').toBeUndefined();
      const straight = fitReversion([1, 2, 3, 4, 5]);
      expectNear(straight.persistence, 1, '1 2 3 4 5: φ = 1');
      expect(straight.level, '1 2 3 4 5 come back to nothing: undefined').toBeUndefined();
    });

    points(1, 'what cannot be fitted is refused', () => {
      for (const levels of [
        [],
        [1, 2, 3],
        [5, 5, 5, 5],
        [5, 5, 5, 7],
        [0.1, 0.1, 0.1, 0.1, 0.3],
        [1, 2, Number.NaN, 4],
        [1, 2, 3, Infinity],
      ]) {
        expect(() => fitReversion(levels), `The levels [${levels}] are a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'halfLife() is exact', () => {
      expectNear(halfLife(0.5), 1, 'At φ = 0.5 half is gone after one period');
      expectNear(halfLife(0.25), 0.5, 'At φ = 0.25 after half a period: not rounded');
      expectNear(
        halfLife(0.85),
        4.2650242818,
        'At φ = 0.85 after 4.265 periods: 0.85 to that power is ½',
      );
      expectNear(
        halfLife(0.755287049592),
        2.46972704458,
        'At φ = 0.7553 after 2.47 periods (known value of the mapping φ = e^(−θ))',
        1e-8,
      );
      for (const phi of [0, -0.5, -1, 1, 1.2, Number.NaN]) {
        expect(halfLife(phi), `φ = ${phi} has no half-life: undefined`).toBeUndefined();
      }
    });

    points(3, 'forecast() comes back by φ to the power of k', () => {
      const halves = Object.freeze({ persistence: 0.5, level: 100, shock: 1 });
      const one = forecast(halves, 102, 1);
      expectNear(one.expected, 101, '102, level 100, φ = ½, one period: 101');
      expectNear(one.deviation, 1, 'One period: one shock');
      const two = forecast(halves, 102, 2);
      expectNear(two.expected, 100.5, '102, level 100, φ = ½, two periods: 100.5');
      expectNear(two.deviation, Math.sqrt(1.25), 'Two periods: √(1 + ¼) shocks');
      const none = forecast(halves, 102, 0);
      expect(none.expected, 'No period: where it is').toBe(102);
      expect(none.deviation, 'No period: nothing can happen').toBe(0);
      const far = forecast({ persistence: 0.6, level: -3, shock: 2 }, 5, 200);
      expectNear(far.expected, -3, 'After 200 periods: the level');
      expectNear(far.deviation, 2.5, 'After 200 periods: 2 ÷ √(1 − 0.36) and no more');
      const turning = forecast({ persistence: -0.5, level: 0, shock: 1 }, 8, 3);
      expectNear(turning.expected, -1, 'φ = −½ from 8 in three periods: 8 · (−½)³');
      const flipping = forecast({ persistence: -1, level: 0, shock: 1 }, 8, 4);
      expectNear(flipping.expected, 8, 'φ = −1 from 8 in four periods: back at 8');
      expectNear(flipping.deviation, 2, 'φ = −1, four periods: √4 shocks; 1 − φ² is 0 there');
    });

    points(1, 'forecast() of what does not come back stays', () => {
      const lost = forecast({ persistence: 1.02, level: undefined, shock: 3 }, 50, 4);
      expectNear(lost.expected, 50, 'Without a level the expected value is today’s');
      expectNear(lost.deviation, 6, 'Without a level four periods have √4 = 2 shocks');
      const halves = { persistence: 0.5, level: 100, shock: 1 };
      for (const [x, periods] of [
        [102, -1],
        [102, 1.5],
        [102, Number.NaN],
        [Number.NaN, 1],
        [Infinity, 1],
      ] as const) {
        expect(
          () => forecast(halves, x, periods),
          `From ${x} over ${periods} periods: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'withoutBias() gives back what least squares takes', () => {
      expectNear(withoutBias(0.96, 100), 1, '0.96 from 100 pairs: 97 ÷ 97, no sign of reversion');
      expectNear(withoutBias(0.5, 23), 0.625, '0.5 from 23 pairs: 12.5 ÷ 20');
      expectNear(withoutBias(1, 100), 101 / 97, 'It may be above 1, and is not cut off');
      expectNear(withoutBias(-1, 4), -3, '−1 from 4 pairs: −3 ÷ 1');
      for (const [phi, pairs] of [
        [Number.NaN, 10],
        [Infinity, 10],
        [0.5, 3],
        [0.5, 0],
        [0.5, 10.5],
        [0.5, Number.NaN],
      ] as const) {
        expect(() => withoutBias(phi, pairs), `${phi} from ${pairs} pairs: a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'claims on many series', () => {
      forAll(anyLevels, (levels) => {
        const found = fitReversion(Object.freeze(levels));
        const moved = fitReversion(levels.map((x) => 40 - 8 * x));
        expectNear(
          moved.persistence,
          found.persistence,
          `φ of [${levels}] does not depend on unit, sign or level`,
          1e-7,
        );
        expectNear(moved.shock, 8 * found.shock, 'The shock has the unit of the levels', 1e-6);
      });
      forAll(fc.tuple(anyPersistence, fc.integer({ min: 0, max: 9 })), ([persistence, k]) => {
        const life = halfLife(persistence) as number;
        expectNear(
          persistence ** life,
          0.5,
          `φ = ${persistence} to the power of its half-life is ½`,
          1e-8,
        );
        const reversion = { persistence, level: 20, shock: 1 };
        const middle = forecast(reversion, 52, k).expected;
        expectNear(
          forecast(reversion, middle, 3).expected,
          forecast(reversion, 52, k + 3).expected,
          `With φ = ${persistence}, ${k} periods and then 3 lead to where ${k + 3} lead`,
          1e-8,
        );
      });
    });
  },
);
