import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type DistanceCount,
  fitIntensity,
  intensityFromReaches,
} from '#answers/13-optimal-quotes/calibrate-intensity.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { Random } from '../../../src/random/index.js';

const frozen = (counts: readonly DistanceCount[]): readonly DistanceCount[] =>
  Object.freeze(counts.map((count) => Object.freeze(count)));

const counts = (...rows: readonly (readonly [number, number, number])[]) =>
  frozen(rows.map(([distance, duration, fills]) => ({ distance, duration, fills })));

const TWO = counts([0, 2, 280], [2, 10, 70]);
/** From A = 140 and k = 1.5, one hour each at distances from 0 to 4: the last were not filled. */
const SPARSE = counts([0, 1, 151], [1, 1, 30], [2, 1, 6], [3, 1, 2], [4, 1, 0]);

/** Within a millionth of itself, and said so. */
function expectNear(actual: number, wanted: number, why: string): void {
  const scale = Math.max(Math.abs(wanted), 1e-9);
  expect(
    Math.abs(actual - wanted) / scale,
    `${why}: ${wanted}, to a millionth; yours is ${actual}`,
  ).toBeLessThan(1e-6);
}

/** ln of the probability of the counts, up to what depends on neither A nor k. */
function logLikelihood(rows: readonly DistanceCount[], arrivals: number, decay: number): number {
  return rows.reduce((sum, { distance, duration, fills }) => {
    const mean = duration * arrivals * Math.exp(-decay * distance);
    return sum + fills * Math.log(mean) - mean;
  }, 0);
}

const anyCounts = fc.record({
  near: fc.integer({ min: 1, max: 400 }),
  middle: fc.integer({ min: 0, max: 200 }),
  far: fc.integer({ min: 1, max: 50 }),
  duration: fc.constantFrom(0.5, 1, 4),
});

graded(
  '13-optimal-quotes/calibrate-intensity',
  {
    hints: [
      'Look for k first: it is the only unknown in the equation of the mean distance. Work out the left-hand side for the two counts of the example; then try the right-hand side for k = 0, 1 and 2. Which way does it go?',
      'The right-hand side falls as k grows, so halve an interval: if it is still too large, k must be larger. Bounds of ±64 divided by the range of the distances are wide enough. Take the weights as t·e^(−k(δ − nearest)), or e^(−kδ) may overflow; A then gets a factor e^(k·nearest).',
      'target = Σnδ/Σn; in a loop: w = t·e^(−k(δ − nearest)); mean = Σwδ/Σw; mean > target ? low = k : high = k. Then A = Σn/Σw·e^(k·nearest) and decayError = 1/√(Σn·variance). There is no k unless nearest < target < furthest. Reaches: A = n/t, k = n/Σreach, error k/√n.',
    ],
  },
  (points) => {
    points(2, 'two distances are fitted exactly', () => {
      const fit = fitIntensity(TWO);
      expectNear(fit.arrivals, 140, '280 fills in 2 hours at the mid are 140 an hour, A');
      expectNear(fit.decay, Math.log(20) / 2, '7 an hour at $2, a twentieth: k = ln(20)/2');
      expectNear(
        fit.decayError,
        Math.sqrt(1 / 280 + 1 / 70) / 2,
        'Each logarithm of a count has a variance of 1/n, so k = (ln 140 − ln 7)/2 has an error of √(1/280 + 1/70)/2',
      );
    });

    points(3, 'no other A and k are likelier', () => {
      forAll(anyCounts, ({ near, middle, far, duration }) => {
        const rows = counts([0, 1, near], [1, duration, middle], [2.5, 2, far]);
        const { arrivals, decay } = fitIntensity(rows);
        const best = logLikelihood(rows, arrivals, decay);
        const seen = rows
          .map((row) => `${row.fills} at ${row.distance} in ${row.duration}`)
          .join(', ');
        for (const [factor, shift] of [
          [1.01, 0],
          [0.99, 0],
          [1, 0.01],
          [1, -0.01],
          [1.01, 0.01],
          [0.99, -0.01],
        ] as const) {
          expect(
            logLikelihood(rows, arrivals * factor, decay + shift) < best,
            `${seen}: A = ${arrivals * factor} and k = ${decay + shift} are less likely than the fit`,
          ).toBe(true);
        }
      });
    });

    points(2, 'a distance without a fill counts', () => {
      const all = fitIntensity(SPARSE);
      const without = fitIntensity(SPARSE.slice(0, 4));
      expect(
        all.decay > without.decay,
        `Nobody came to a distance of 4 in an hour: k is larger than without that hour (${without.decay}); yours is ${all.decay}`,
      ).toBe(true);
      // The mean distance of the 189 fills is 48/189, and the fit's must be the same.
      const weights = SPARSE.map(({ distance }) => Math.exp(-all.decay * distance));
      const mean =
        weights.reduce((sum, w, i) => sum + w * i, 0) / weights.reduce((sum, w) => sum + w, 0);
      expectNear(mean, 48 / 189, 'The mean distance of the fills by the fit is that of the data');
      const longer = counts([0, 1, 151], [1, 1, 30], [2, 1, 6], [3, 1, 2], [4, 100, 0]);
      expect(
        fitIntensity(longer).decay > all.decay,
        'Nobody in a hundred hours says more than nobody in one: k is larger still',
      ).toBe(true);
    });

    points(2, 'durations are not all alike, and the order does not matter', () => {
      const long = counts([0, 1, 140], [1, 4, 125], [2, 16, 111]);
      const { arrivals, decay } = fitIntensity(long);
      const perHour = long.map(({ fills, duration }) => fills / duration);
      expect(
        Math.abs(decay - 1.5) < 0.05 && Math.abs(arrivals - 140) < 10,
        `${perHour.join(', ')} an hour at 0, 1 and 2 is about A = 140 and k = 1.5; yours are ${arrivals} and ${decay}`,
      ).toBe(true);
      const split = counts([2, 10, 70], [0, 1, 100], [0, 1, 180]);
      const other = fitIntensity(split);
      expectNear(
        other.arrivals,
        140,
        'Two hours at the mid, told as one hour and another, are the same A',
      );
      expectNear(other.decay, Math.log(20) / 2, 'and the same k');
    });

    points(1, 'fills at a middle distance alone, and prices in small numbers', () => {
      // 1·e⁰, 1·e^(−k) and 4·e^(−2k) have their mean at 1 where 4·e^(−2k) = 1: weights of 1, ½ and 1.
      const middle = counts([0, 1, 0], [1, 1, 10], [2, 4, 0]);
      expect(
        () => fitIntensity(middle),
        'Ten fills at 1, none at 0 and none at 2: the empty distances on either side settle k',
      ).not.toThrow();
      const fit = fitIntensity(middle);
      expectNear(
        fit.decay,
        Math.log(2),
        'Ten fills at 1, none in an hour at 0, none in four hours at 2: k = ln 2',
      );
      expectNear(fit.arrivals, 4, 'and A = 10 / (1 + ½ + 1)');
      expectNear(
        fit.decayError,
        1 / Math.sqrt(8),
        'How far the weights are spread (2 × 0.4 × 1²), not the fills: the error is 1/√(10 × 0.8)',
      );
      expectNear(
        fitIntensity(counts([0, 1, 100], [0.01, 1, 10])).decay,
        100 * Math.log(10),
        'A tenth of the fills a cent further out: k = ln(10)/0.01 per dollar',
      );
    });

    points(1, 'flat flow, growing flow, and distances far from 0', () => {
      const flat = fitIntensity(counts([0, 1, 5], [1, 1, 5], [2, 1, 5]));
      expect(flat.decay, 'As many at every distance: k = 0').toBeCloseTo(0, 6);
      const growing = fitIntensity(counts([0, 1, 10], [1, 1, 100]));
      expectNear(
        growing.decay,
        -Math.log(10),
        'Ten times as many a dollar further out: k = −ln 10',
      );
      const beyond = fitIntensity(counts([-1, 1, 100], [1, 1, 25]));
      expectNear(
        beyond.decay,
        Math.log(2),
        'A distance may be negative: 100 at −1 and 25 at 1 halve every dollar',
      );
      expectNear(beyond.arrivals, 50, 'and 50 would come to the mid');
      const far = fitIntensity(counts([1000, 1, 100], [1002, 1, 50]));
      expectNear(
        far.decay,
        Math.log(2) / 2,
        'Far from 0, at 1000 and 1002, half as many: k = ln(2)/2',
      );
    });

    points(2, 'intensityFromReaches() is the exponential distribution’s', () => {
      const { arrivals, decay, decayError } = intensityFromReaches(
        Object.freeze([0.1, 0.3, 1.2, 0.4]),
        2,
      );
      expectNear(arrivals, 2, 'Four takers in 2 hours: A');
      expectNear(decay, 2, 'A mean reach of 0.5: k');
      expectNear(decayError, 1, 'k/√n with k = 2 and n = 4: the error');
      const one = intensityFromReaches(Object.freeze([0, 4]), 1);
      expectNear(one.decay, 0.5, 'A taker who reaches no further than the mid (0) counts too: k');
      const random = new Random(5);
      const reaches = Array.from({ length: 20_000 }, () => random.exponential(1.5));
      const fit = intensityFromReaches(Object.freeze(reaches), 100);
      expect(
        Math.abs(fit.decay - 1.5),
        `20,000 reaches drawn with k = 1.5 give it back within four standard errors (0.042); yours is ${fit.decay}`,
      ).toBeLessThan((4 * 1.5) / Math.sqrt(20_000));
    });

    points(1, 'what no k explains is a RangeError', () => {
      for (const [what, rows] of [
        ['no counts', counts()],
        ['no fills', counts([0, 1, 0], [1, 1, 0])],
        ['one distance', counts([1, 1, 3], [1, 2, 4])],
        ['fills at the nearest distance alone', counts([0, 1, 9], [1, 1, 0], [2, 1, 0])],
        ['fills at the furthest distance alone', counts([0, 1, 0], [2, 1, 9])],
        ['three fills at the nearest distance, of 0.1', counts([0.1, 1, 3], [0.5, 1, 0])],
        ['a duration of 0', counts([0, 0, 2], [1, 1, 1])],
        ['half a fill', counts([0, 1, 2.5], [1, 1, 1])],
        ['fewer fills than none', counts([0, 1, 20], [1, 1, -1])],
        ['a distance that is not a number', counts([Number.NaN, 1, 2], [1, 1, 1])],
      ] as const) {
        expect(() => fitIntensity(rows), `fitIntensity(): ${what} is a RangeError`).toThrow(
          RangeError,
        );
      }
      for (const [what, reaches, duration] of [
        ['no reaches', [], 1],
        ['reaches that are all 0', [0, 0], 1],
        ['a reach below 0', [1, -0.5], 1],
        ['a reach without end', [1, Number.POSITIVE_INFINITY], 1],
        ['a duration of 0', [1, 2], 0],
      ] as const) {
        expect(
          () => intensityFromReaches(reaches, duration),
          `intensityFromReaches(): ${what} is a RangeError`,
        ).toThrow(RangeError);
      }
    });
  },
);
