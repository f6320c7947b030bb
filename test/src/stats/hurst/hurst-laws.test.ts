import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { fractionalNoise } from '../../../../src/simulation/index.js';
import {
  aggregatedVarianceHurst,
  detrendedFluctuation,
  expectedRescaledRange,
  halfLife,
  rescaledRangeHurst,
  varianceRatio,
} from '../../../../src/stats/index.js';
import { autoregression, average, spoilt, standardError, walk } from '../support/noise.js';

const SEED = 19510401;
const ESTIMATORS = {
  'rescaledRangeHurst().raw': (x: number[]) => rescaledRangeHurst(x).raw,
  'rescaledRangeHurst().corrected': (x: number[]) => rescaledRangeHurst(x).corrected,
  'detrendedFluctuation().alpha': (x: number[]) => detrendedFluctuation(x).alpha,
  'aggregatedVarianceHurst().hurst': (x: number[]) => aggregatedVarianceHurst(x).hurst,
};

const seeds = fc.integer({ min: 0, max: 1e6 });
const noiseOf = (seed: number, count = 128) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.normal());
};

describe.each(Object.entries(ESTIMATORS))('%s', (name, estimate) => {
  it('does not depend on unit, sign or level, nor (but for DFA) on the direction of time', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -99, max: 99 }), (seed, level) => {
        const values = noiseOf(seed);
        const known = estimate(values);
        expect(estimate(values.map((x) => -7 * x + level))).toBeCloseTo(known, 8);
        // Read backwards, the profile's windows start one step later: DFA is another number then.
        if (name.startsWith('detrended')) return;
        expect(estimate([...values].reverse())).toBeCloseTo(known, 8);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('refuses series that are short, still or not finite', () => {
    expect(() => estimate([])).toThrow(RangeError);
    expect(() => estimate(noiseOf(1, 50))).toThrow(/at least 3 sizes of blocks/);
    expect(() => estimate(Array(128).fill(0.1))).toThrow(/must vary/);
    expect(() => estimate(spoilt(noiseOf(1), 77, Number.NaN))).toThrow(/item 77 is NaN/);
    expect(() => estimate(spoilt(noiseOf(1), 77, Infinity))).toThrow(RangeError);
  });
});

describe('sizes', () => {
  it.each([
    [[8, 16], /at least 3 sizes/],
    [[8, 8, 16], /sizes must rise, 8 follows 8/],
    [[2, 8, 16], /a size must be a whole number from 4, current value is 2/],
    [[8, 16, 500], /current size is 500/],
  ])('%j is a RangeError', (blockSizes, message) => {
    expect(() => rescaledRangeHurst(noiseOf(1), { blockSizes })).toThrow(message);
  });
});

/** On fractional noise the expectation of what is plotted is known exactly; 5 standard errors of it are allowed. */
describe.each([0.3, 0.5, 0.75])('on fractional noise of H = %f', (hurst) => {
  const N = 512;
  const RUNS = 150;
  const random = new Random(1968);
  const runs = Array.from({ length: RUNS }, (_, run) =>
    fractionalNoise({ hurst, steps: N }, random.fork(run)),
  );

  function expectMean(found: readonly number[], known: number): void {
    expect(Math.abs(average(found) - known)).toBeLessThan(5 * standardError(found));
  }

  it('fractionalNoise() has the autocovariance it claims', () => {
    for (const lag of [0, 1, 2, 10]) {
      const known =
        ((lag + 1) ** (2 * hurst) - 2 * lag ** (2 * hurst) + Math.abs(lag - 1) ** (2 * hurst)) / 2;
      const found = runs.map((x) => average(Array.from(x.subarray(lag), (v, i) => v * x[i])));
      expectMean(found, known);
    }
  });

  it('detrendedFluctuation() has the expectation of the residuals of fractional Brownian motion', () => {
    const all = runs.map((x) => detrendedFluctuation(x).points);
    for (const [at, { size }] of all[0].entries()) {
      expectMean(
        all.map((points) => points[at].value ** 2),
        expectedFluctuation(size, hurst),
      );
    }
  });

  it('aggregatedVarianceHurst() has that of the variance of block means', () => {
    const all = runs.map((x) => aggregatedVarianceHurst(x).points);
    for (const [at, { size }] of all[0].entries()) {
      const blocks = N / size;
      const known = (blocks / (blocks - 1)) * (size ** (2 * hurst - 2) - N ** (2 * hurst - 2));
      expectMean(
        all.map((points) => points[at].value),
        known,
      );
    }
  });

  it('varianceRatio() has the expected squares of moves over q steps, the mean taken off', () => {
    const power = (k: number) => k ** (2 * hurst);
    for (const q of [2, 5, 20]) {
      let known = 0;
      for (let t = q; t <= N; t++) {
        // The covariance of the move from t − q to t with the whole path.
        const shared = (power(t) - power(t - q) + power(N - t + q) - power(N - t)) / 2;
        known += power(q) - (2 * q * shared) / N + (q * q * power(N)) / (N * N);
      }
      known /= q * (N - q + 1) * (1 - q / N);
      const found = runs.map((x) => {
        const { ratio } = varianceRatio([0, ...walk([...x])], { q });
        const mean = average([...x]);
        return (ratio * x.reduce((sum, value) => sum + (value - mean) ** 2, 0)) / (N - 1);
      });
      expectMean(found, known);
    }
  });

  it('DFA finds H, and rescaled range finds it up to its bias', () => {
    const alphas = runs.map((x) => detrendedFluctuation(x).alpha);
    // The slope that the exact expectations themselves have is off by what short windows bend.
    expect(Math.abs(average(alphas) - hurst)).toBeLessThan(0.05 + 5 * standardError(alphas));
    const corrected = runs.map((x) => rescaledRangeHurst(x).corrected);
    expect(Math.abs(average(corrected) - hurst)).toBeLessThan(0.08 + 5 * standardError(corrected));
  });
});

/** E F²(n) = tr(P C)/n: P takes level and line off, C is the covariance of fractional Brownian motion. */
function expectedFluctuation(size: number, hurst: number): number {
  const power = (k: number) => Math.abs(k) ** (2 * hurst);
  const times = Array.from({ length: size }, (_, i) => i - (size - 1) / 2);
  const timeSquares = times.reduce((sum, t) => sum + t * t, 0);
  let expected = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const covariance = (power(i + 1) + power(j + 1) - power(i - j)) / 2;
      const kept = (i === j ? 1 : 0) - 1 / size - (times[i] * times[j]) / timeSquares;
      expected += kept * covariance;
    }
  }
  return expected / size;
}

describe('expectedRescaledRange()', () => {
  it('refuses sizes that are no blocks', () => {
    for (const size of [1, 0, -8, 8.5, Number.NaN, Infinity]) {
      expect(() => expectedRescaledRange(size)).toThrow(/size must be a whole number from 2/);
    }
  });

  it('grows, block by block, towards √(πn/2)', () => {
    for (let size = 3; size <= 400; size++) {
      const isAtTheSeam = size === 341; // where the asymptote takes over, a step of 0.07 % down
      const growth = expectedRescaledRange(size) / expectedRescaledRange(size - 1);
      expect(growth, `from ${size - 1} to ${size}`).toBeGreaterThan(isAtTheSeam ? 0.999 : 1);
    }
    const size = 100_000;
    const asymptote = Math.sqrt((Math.PI * size) / 2);
    // The sum of √((n−i)/i) falls short of πn/2 by about 1.46 √n (−ζ(½)), which is 0.3 % of it here.
    expect(Math.abs(expectedRescaledRange(size) / asymptote - 1)).toBeLessThan(0.004);
  });
});

describe('rescaledRangeHurst() on independent normal noise', () => {
  it('has the expected R/S of Anis and Lloyd, exactly, where S divides by n', () => {
    const runs = Array.from({ length: 200 }, (_, run) =>
      rescaledRangeHurst(noiseOf(run, 256), { divisor: 'population' }),
    );
    for (const [at, { size }] of runs[0].points.entries()) {
      const found = runs.map((run) => run.points[at].value);
      const known = expectedRescaledRange(size, { withPetersFactor: false });
      expect(Math.abs(average(found) - known), `blocks of ${size}`).toBeLessThan(
        5 * standardError(found),
      );
    }
  });
});

describe('varianceRatio()', () => {
  it('does not depend on unit, level or a steady drift', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 9 }), (seed, q) => {
        const levels = walk(noiseOf(seed, 60));
        const plain = varianceRatio(levels, { q });
        const moved = varianceRatio(
          levels.map((x, t) => -3 * x + 40 + 2 * t),
          { q },
        );
        expect(moved.ratio).toBeCloseTo(plain.ratio, 8);
        expect(moved.robust.z).toBeCloseTo(plain.robust.z, 7);
        expect(moved.homoscedastic.z).toBeCloseTo(plain.homoscedastic.z, 7);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('on walks its z is standard normal, the robust one also where the variance comes in bursts', () => {
    const RUNS = 400;
    const random = new Random(1988);
    const zs = Array.from({ length: RUNS }, (_, run) => {
      const draw = random.fork(run);
      const steps = Array.from(
        { length: 400 },
        (_, t) => (Math.floor(t / 50) % 2 === 0 ? 1 : 5) * draw.normal(),
      );
      return varianceRatio(walk(steps), { q: 2 });
    });
    const robust = zs.map((found) => found.robust.z);
    // The square of a standard normal has mean 1 and variance 2; 0.1 for 400 steps not being infinite.
    const spread = 5 * Math.sqrt(2 / RUNS) + 0.1;
    expect(Math.abs(average(robust))).toBeLessThan(5 / Math.sqrt(RUNS) + 0.05);
    expect(Math.abs(average(robust.map((z) => z * z)) - 1)).toBeLessThan(spread);
    // Variances of 1 and 25 by turns: the square of the plain z has mean E r²(t)r²(t−1) / (E r²)² = 313/169.
    const plain = zs.map((found) => found.homoscedastic.z ** 2);
    expect(Math.abs(average(plain) - 313 / 169)).toBeLessThan(1.85 * spread);
  });

  it('refuses q, levels and moves that are none', () => {
    const levels = walk(noiseOf(3, 40));
    expect(() => varianceRatio(levels, { q: 1 })).toThrow('current value is 1');
    expect(() => varianceRatio(levels, { q: 20 })).toThrow(/at least 42 levels/);
    expect(() => varianceRatio(spoilt(levels, 4, Number.NaN), { q: 2 })).toThrow(/item 4 is NaN/);
    expect(() => varianceRatio(Array(20).fill(3), { q: 2 })).toThrow(/moves must vary/);
  });
});

describe('halfLife()', () => {
  it('finds a known persistence within its error and its known bias', () => {
    const phi = 0.9;
    const n = 4000;
    const found = halfLife(autoregression(phi, noiseOf(9, n)).map((x) => 50 + x));
    const bound = 5 * Math.sqrt((1 - phi * phi) / n) + (1 + 3 * phi) / n;
    expect(Math.abs(found.persistence - phi)).toBeLessThan(bound);
    expect(found.standardError / Math.sqrt((1 - phi * phi) / n)).toBeCloseTo(1, 1);
    expect(found.level).toBeCloseTo(50, 0);
    expect(found.halfLife).toBeCloseTo(-Math.LN2 / Math.log(found.persistence), 12);
  });

  it('moves with the level and does not depend on the unit', () => {
    const values = autoregression(0.5, noiseOf(10));
    const plain = halfLife(values);
    const moved = halfLife(values.map((x) => 1e6 - 4 * x));
    expect(moved.persistence).toBeCloseTo(plain.persistence, 9);
    expect(moved.level).toBeCloseTo(1e6 - 4 * (plain.level as number), 6);
  });

  it('is undefined where nothing fades, and refuses what is no series', () => {
    expect(halfLife([1, 2, 4, 8, 16.5, 33]).halfLife).toBeUndefined();
    expect(halfLife([1, 2, 4, 8, 16.5, 33]).level).toBeUndefined();
    expect(halfLife([1, -1, 1.1, -1, 1, -1.2]).halfLife).toBeUndefined();
    expect(() => halfLife([1, 2, 3])).toThrow(/at least 4 values/);
    expect(() => halfLife([2, 2, 2, 2, 2])).toThrow(/constant/);
    expect(() => halfLife([1, 2, Number.NaN, 2, 2])).toThrow(/item 2 is NaN/);
  });
});
