import fc from 'fast-check';
import { expect } from 'vitest';
import {
  criticalValue,
  dickeyFuller,
  engleGranger,
  fitPair,
} from '#answers/09-pairs-and-hedging/cointegration.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { autoregression, lcg12Noise, walk } from '../../src/stats/support/noise.js';

/** The pairs of the known values: y follows x at a ratio of 1.5; the other walk knows nothing of it. */
const X = Object.freeze(walk(lcg12Noise(7, 256)));
const SPREAD = autoregression(0.8, lcg12Noise(99, 256));
const Y = Object.freeze(X.map((value, t) => 2 + 1.5 * value + (SPREAD[t] as number)));
const OTHER = Object.freeze(walk(lcg12Noise(31, 256)));
/** Seeds of independent walks that pass by the table of one series, and not by their own. */
const BETWEEN = [5, 20, 46, 65, 85];
const COMES_BACK = Object.freeze(autoregression(0.9, lcg12Noise(2024, 256)));

/** One part in ten million, as the file says; with the plain values where it is not met. */
function expectNear(actual: number, wanted: number, why: string): void {
  const isNear = Math.abs(actual - wanted) <= 1e-7 * Math.max(0.1, Math.abs(wanted));
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const step = fc.integer({ min: -50, max: 50 });
const rows = fc.array(fc.tuple(step, step), { minLength: 8, maxLength: 25 });

graded(
  '09-pairs-and-hedging/cointegration',
  {
    hints: [
      'Two regressions, one after the other, and a comparison. In the first, y is explained by x. In the second, a move is explained by the level it started from: line the two up, so that Δu_t stands beside u_{t−1}.',
      'A regression on two columns can be done as two on one: first take out of the move and of the level what the former move explains, then regress what is left on what is left. A constant is taken out by subtracting means. Slope, residuals and standard error come out as in the one regression; the degrees of freedom count all coefficients.',
      'rho = dot(level, move) / dot(level, level); error = √( Σ(move − rho · level)² / degrees / dot(level, level) ), degrees = rows − (1 + lags + (constant ? 1 : 0)). The verdict: statistic < criticalValue("residuals", n − 1).',
    ],
  },
  (points) => {
    points(2, 'fitPair() is least squares of y on x', () => {
      const exact = fitPair({ y: [5, 7, 9], x: [1, 2, 3] });
      expectNear(exact.intercept, 3, 'y = 3 + 2x has the intercept 3');
      expectNear(exact.hedgeRatio, 2, 'and the ratio 2');
      const scattered = fitPair({ y: [1, 3, 2, 6], x: [0, 1, 2, 3] });
      expectNear(scattered.hedgeRatio, 1.4, 'Of y = 1, 3, 2, 6 on x = 0, 1, 2, 3 the slope is 1.4');
      expectNear(scattered.intercept, 0.9, 'the intercept 0.9');
      for (const [t, wanted] of [0.1, 0.7, -1.7, 0.9].entries()) {
        expectNear(scattered.residuals[t] as number, wanted, `and residual ${t} is ${wanted}`);
      }
      const { intercept, hedgeRatio, residuals } = fitPair({ y: Y, x: X });
      expectNear(intercept, 1.2067545312, 'The known pair has the intercept 1.2068');
      expectNear(hedgeRatio, 1.46464890915, 'and the ratio 1.4646 (1.5 is what made it)');
      expect(residuals, '256 moments have 256 residuals').toHaveLength(256);
    });

    // Cross-checked with statsmodels 0.13.5, adfuller(autolag=None).
    points(3, 'dickeyFuller() with a constant gives the known statistics', () => {
      const of = (levels: readonly number[], lags: 0 | 1) =>
        dickeyFuller(levels, { lags, constant: true });
      expectNear(of(COMES_BACK, 0), -4.56486488343, 'A series with φ = 0.9, no lags: −4.565');
      expectNear(of(COMES_BACK, 1), -4.31516335732, 'the same with one lag: −4.315');
      expectNear(of(X, 0), -1.55242559783, 'A walk, no lags: −1.552');
      expectNear(of(X, 1), -1.61847822096, 'the same with one lag: −1.618');
    });

    points(2, 'dickeyFuller() without a constant', () => {
      expectNear(
        dickeyFuller([1, -1, 1, 0], { lags: 0, constant: false }),
        -5,
        'Of 1, −1, 1, 0: ρ = −5/3 with a standard error of 1/3 (three rows, one coefficient)',
      );
      const { residuals } = fitPair({ y: Y, x: X });
      expectNear(
        dickeyFuller(residuals, { lags: 1, constant: false }),
        -5.83574835879,
        'Of the residuals of the known pair, one lag: −5.836',
      );
    });

    // MacKinnon, Queen's Economics Department Working Paper 1227 (2010).
    points(2, "criticalValue() is MacKinnon's", () => {
      for (const [tested, observations, wanted] of [
        ['oneSeries', 100, -2.89090644],
        ['oneSeries', 250, -2.87317150656],
        ['oneSeries', 1000, -2.86443457404],
        ['residuals', 100, -3.3979133],
        ['residuals', 250, -3.360679568],
        ['residuals', 1000, -3.342246923],
      ] as const) {
        expectNear(
          criticalValue(tested, observations),
          wanted,
          `The 5 % point of '${tested}' for ${observations} observations is ${wanted}`,
        );
      }
    });

    // Cross-checked with statsmodels 0.13.5, coint(trend='c', maxlag=1, autolag=None).
    points(3, 'engleGranger() tells the true pair from two walks', () => {
      const pair = engleGranger({ y: Y, x: X }, 1);
      expectNear(pair.statistic, -5.83574835879, 'The known pair has the statistic −5.836');
      expectNear(pair.criticalValue, -3.36019610534, '256 moments: −3.3602, for 255 observations');
      expect(pair.isPair, 'and is a pair').toBe(true);
      expectNear(pair.hedgeRatio, 1.46464890915, 'The verdict carries the ratio of the fit');
      expect(pair.residuals, 'and its residuals').toHaveLength(256);
      const none = engleGranger({ y: OTHER, x: X }, 1);
      expectNear(none.hedgeRatio, 0.261339337624, 'Two independent walks have a slope of 0.261');
      expectNear(none.statistic, -2.68350104822, 'and a statistic of −2.684');
      expect(none.isPair, 'and are no pair, though their levels are correlated at 0.645').toBe(
        false,
      );
    });

    points(2, 'the verdict uses the table for residuals', () => {
      let between = 0;
      for (const seed of BETWEEN) {
        const x = walk(lcg12Noise(seed, 100));
        const y = walk(lcg12Noise(seed + 1000, 100));
        const { statistic, isPair } = engleGranger({ y, x }, 0);
        if (statistic < -2.95 && statistic > -3.3) between++;
        expect(
          isPair,
          `Two independent walks, 100 moments: ${statistic} lies below −2.89, the point of one series, and above −3.40, that of residuals`,
        ).toBe(false);
      }
      expect(between, 'All of them have a statistic between −3.3 and −2.95').toBe(BETWEEN.length);
    });

    points(1, 'short series, just long enough', () => {
      const short = (levels: number[], lags: 0 | 1, constant: boolean) => () =>
        dickeyFuller(levels, { lags, constant });
      expect(short([1, 2], 0, false), '2 levels, one coefficient: RangeError').toThrow(RangeError);
      expect(short([1, 2, 1], 0, true), '3 levels, two: RangeError').toThrow(RangeError);
      expect(short([1, 2, 1, 3, 2], 1, true), '5 levels, one lost to the lag, three').toThrow(
        RangeError,
      );
      const enough = dickeyFuller([1, 2, 1, 3, 2, 5], { lags: 1, constant: true });
      expect(Number.isFinite(enough), '6 levels are enough for that').toBe(true);
      expect(
        Number.isFinite(dickeyFuller([1, 2, 1], { lags: 0, constant: false })),
        'as 3 are for one coefficient',
      ).toBe(true);
    });

    points(2, 'what cannot be tested is a RangeError', () => {
      const nan = Number.NaN;
      const plainOnes = { lags: 0, constant: false } as const;
      const cases: [string, () => unknown][] = [
        ['3 values of y and 4 of x', () => fitPair({ y: [1, 2, 3], x: [1, 2, 3, 4] })],
        ['2 moments', () => fitPair({ y: [1, 2], x: [1, 2] })],
        ['y with NaN', () => fitPair({ y: [1, nan, 2], x: [1, 2, 4] })],
        ['x with Infinity', () => fitPair({ y: [1, 3, 2], x: [1, 2, Infinity] })],
        ['x that is 0.1 throughout', () => fitPair({ y: [1, 3, 2], x: [0.1, 0.1, 0.1] })],
        ['levels with NaN', () => dickeyFuller([1, 2, nan, 3, 1], plainOnes)],
        ['levels that are all 4', () => dickeyFuller([4, 4, 4, 4, 4], plainOnes)],
        ['no levels', () => dickeyFuller([], plainOnes)],
        ['0 observations', () => criticalValue('residuals', 0)],
        ['2.5 observations', () => criticalValue('oneSeries', 2.5)],
        ['a pair of unequal lengths', () => engleGranger({ y: Y, x: X.slice(1) }, 1)],
      ];
      for (const [what, call] of cases) expect(call, what).toThrow(RangeError);
    });

    points(3, 'claims on many pairs', () => {
      forAll(rows, (moves) => {
        const y = Object.freeze(walk(moves.map(([a]) => a)));
        const x = Object.freeze(walk(moves.map(([, b]) => b)));
        if (x.every((value) => value === x[0])) return;
        const { residuals, hedgeRatio } = fitPair({ y, x });
        const size = 1 + y.reduce((sum, value) => sum + Math.abs(value), 0);
        const sum = residuals.reduce((total, u) => total + u, 0);
        expect(Math.abs(sum) / size, 'Residuals sum to 0').toBeLessThan(1e-9);
        const scaled = fitPair({ y: y.map((v) => 100 * v - 7), x: x.map((v) => 50 + 4 * v) });
        expectNear(
          scaled.hedgeRatio,
          25 * hedgeRatio,
          'y in cents and x in quarters: the ratio grows 25-fold',
        );
      });
      const noise = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 12, maxLength: 20 });
      forAll(fc.tuple(noise, fc.constantFrom(0 as const, 1 as const)), ([values, lags]) => {
        if (new Set(values).size < 4) return;
        const statistic = dickeyFuller(values, { lags, constant: true });
        if (!(Math.abs(statistic) < 1e4)) return;
        const moved = values.map((value) => 1000 - 3 * value);
        const why =
          'Another unit, another origin, upside down: with a constant the statistic stays';
        const error = Math.abs(dickeyFuller(moved, { lags, constant: true }) - statistic);
        expect(error / (1 + Math.abs(statistic)), why).toBeLessThan(1e-6);
      });
    });
  },
);
