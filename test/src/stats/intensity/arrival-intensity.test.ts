import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  type DistanceCount,
  fitArrivalIntensity,
  logLinearIntensity,
} from '../../../../src/stats/intensity/index.js';

const countsOf = (fills: readonly number[], duration = 1): DistanceCount[] =>
  fills.map((count, i) => ({ distance: i / 2, duration, fills: count }));

function drawnCounts(random: Random, durations: readonly number[]): DistanceCount[] {
  return durations.map((duration, i) => ({
    distance: i / 2,
    duration,
    fills: random.poisson(140 * Math.exp(-1.5 * (i / 2)) * duration),
  }));
}

/** ln of the probability of the counts, up to what does not depend on A and k. */
function logLikelihood(counts: readonly DistanceCount[], arrivals: number, decay: number): number {
  return counts.reduce((sum, { distance, duration, fills }) => {
    const expected = arrivals * Math.exp(-decay * distance) * duration;
    return sum + fills * Math.log(expected) - expected;
  }, 0);
}

describe('fitArrivalIntensity()', () => {
  it('with two distances goes through both counts', () => {
    const fit = fitArrivalIntensity([
      { distance: 0, duration: 2, fills: 280 },
      { distance: 2, duration: 10, fills: 70 },
    ]);
    expect(fit.arrivals).toBeCloseTo(140, 8);
    expect(fit.decay).toBeCloseTo(Math.log(20) / 2, 10);
    // Two Poisson counts: the variance of ln n is 1/n, here of the difference of two over a distance of 2.
    expect(fit.logArrivalsError).toBeCloseTo(Math.sqrt(1 / 280), 8);
    expect(fit.decayError).toBeCloseTo(Math.sqrt(1 / 280 + 1 / 70) / 2, 8);
  });

  it('is the most likely A and k: no neighbour is likelier', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const counts = drawnCounts(new Random(seed), [1, 1, 2, 2, 4, 4, 8]);
        const { arrivals, decay } = fitArrivalIntensity(counts);
        const best = logLikelihood(counts, arrivals, decay);
        for (const [a, k] of [
          [1.001, 0],
          [0.999, 0],
          [1, 0.001],
          [1, -0.001],
          [1.001, 0.001],
        ] as const) {
          expect(logLikelihood(counts, arrivals * a, decay + k)).toBeLessThan(best);
        }
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it('finds A and k as often within two standard errors as it says', () => {
    const random = new Random(6);
    const runs = 2_000;
    let [arrivalsHit, decayHit] = [0, 0];
    for (let i = 0; i < runs; i++) {
      const fit = fitArrivalIntensity(drawnCounts(random, [1, 1, 1, 1, 1, 1]));
      if (Math.abs(Math.log(fit.arrivals / 140)) < 2 * fit.logArrivalsError) arrivalsHit++;
      if (Math.abs(fit.decay - 1.5) < 2 * fit.decayError) decayHit++;
    }
    // 95.4 % of normals; four standard errors of a share in 2,000, and 1 % for counts that are no normals.
    const slack = 4 * Math.sqrt((0.954 * 0.046) / runs) + 0.01;
    for (const hits of [arrivalsHit, decayHit]) {
      expect(Math.abs(hits / runs - 0.954)).toBeLessThan(slack);
    }
  });

  it('does not care about the unit of distance, nor about where it is counted from', () => {
    const counts = countsOf([140, 66, 31, 15, 7, 3, 2, 0]);
    const fit = fitArrivalIntensity(counts);
    const moved = fitArrivalIntensity(
      counts.map((count) => ({ ...count, distance: 100 * count.distance + 5_000 })),
    );
    expect(moved.decay).toBeCloseTo(fit.decay / 100, 10);
    expect(Math.log(moved.arrivals)).toBeCloseTo(Math.log(fit.arrivals) + 50 * fit.decay, 6);
  });

  it('finds a flow that grows with distance, or does not depend on it', () => {
    expect(fitArrivalIntensity(countsOf([5, 5, 5])).decay).toBeCloseTo(0, 12);
    expect(fitArrivalIntensity(countsOf([1, 10, 100])).decay).toBeCloseTo(-2 * Math.log(10), 8);
    expect(fitArrivalIntensity(countsOf([1e9, 0, 0, 1])).decay).toBeGreaterThan(10);
  });

  it.each<[string, DistanceCount[]]>([
    ['no counts', []],
    [
      'one distance',
      [
        { distance: 1, duration: 1, fills: 3 },
        { distance: 1, duration: 1, fills: 4 },
      ],
    ],
    ['no fills', countsOf([0, 0])],
    ['fills at the nearest alone', countsOf([9, 0, 0])],
    [
      'fills at the nearest alone, where their mean is rounded up',
      [
        { distance: 0.1, duration: 1, fills: 3 },
        { distance: 0.5, duration: 1, fills: 0 },
      ],
    ],
    ['half a fill', countsOf([1.5, 1])],
    ['a duration of 0', countsOf([2, 1], 0)],
    [
      'a distance that is no number',
      [...countsOf([2, 1]), { distance: Number.NaN, duration: 1, fills: 1 }],
    ],
  ])('refuses %s', (_, counts) => {
    expect(() => fitArrivalIntensity(counts)).toThrow(/^Cannot fit an intensity: /);
  });
});

describe('logLinearIntensity()', () => {
  it('goes through counts that lie on the curve', () => {
    const counts = [0, 1, 2].map((distance) => ({
      distance,
      duration: 1,
      fills: 4 ** (5 - distance),
    }));
    const fit = logLinearIntensity(counts);
    expect(fit.arrivals).toBeCloseTo(1024, 8);
    expect(fit.decay).toBeCloseTo(Math.log(4), 10);
  });

  it('finds too slow a decay where far distances are empty, and the regression does not', () => {
    const random = new Random(9);
    const durations = new Array<number>(11).fill(0.5);
    const fits = Array.from({ length: 300 }, () => drawnCounts(random, durations));
    const meanOf = (decays: number[]) => decays.reduce((sum, x) => sum + x, 0) / decays.length;
    const straight = meanOf(fits.map((counts) => logLinearIntensity(counts).decay));
    const likely = fits.map((counts) => fitArrivalIntensity(counts));
    expect(straight).toBeLessThan(1.4);
    const error = meanOf(likely.map(({ decayError }) => decayError)) / Math.sqrt(300);
    // Its own bias is of the order of the variance, about 1/fills.
    expect(Math.abs(meanOf(likely.map(({ decay }) => decay)) - 1.5)).toBeLessThan(4 * error + 0.02);
  });
});
