import fc from 'fast-check';
import { expect } from 'vitest';
import {
  RollingMoments,
  RunningMoments,
} from '#answers/04-rolling-statistics/rolling-mean-and-deviation.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** Known for its numbers that come out: mean 5, population deviation 2 (Wikipedia, "Standard deviation"). */
const EIGHT = Object.freeze([2, 4, 4, 4, 5, 5, 7, 9]);
/** Wikipedia, "Algorithms for calculating variance": 30 is right, Σx² − (Σx)²/n gives −170.67. */
const NEAR_A_BILLION = Object.freeze([4, 7, 13, 16].map((x) => 1e9 + x));
/** NIST Statistical Reference Datasets, NumAcc4: the certified mean is 10000000.2, the sample deviation 0.1. */
const NUM_ACC_4 = Object.freeze(
  Array.from({ length: 1001 }, (_, i) => (i === 0 ? 1e7 + 0.2 : 1e7 + (i % 2 === 1 ? 0.1 : 0.3))),
);

type Moments = RunningMoments | RollingMoments;

function fed<M extends Moments>(moments: M, values: readonly number[]): M {
  for (const value of values) moments.add(value);
  return moments;
}

/** To a millionth of what is expected, or to a millionth where that is small. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const scale = Math.max(1, Math.abs(wanted));
  expect((actual as number) / scale, `${why}: it is ${wanted}, got ${actual}`).toBeCloseTo(
    wanted / scale,
    6,
  );
}

const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Σ(x − x̄)², in two passes. */
function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
}

const listed = (values: readonly number[]) => `[${values.join(', ')}]`;

/** Whole numbers from 0 to 99 that look random and are the same everywhere. */
function jumbled(count: number): number[] {
  let state = 12345;
  return Array.from({ length: count }, () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * 100);
  });
}

/** Steps that many updates take, with both questions asked after each. */
function work(moments: Moments, before: readonly number[], values: readonly number[]): number {
  fed(moments, before);
  const { steps, moves } = countSteps(() => {
    for (const value of values) {
      moments.add(value);
      moments.mean();
      moments.deviation('sample');
    }
  });
  return steps + moves;
}

graded(
  '04-rolling-statistics/rolling-mean-and-deviation',
  {
    hints: [
      'Begin with RunningMoments: three private numbers (how many, their mean, the sum S of squared deviations), and no list of values. On paper, add 2, then 4, then 9: the means are 2, 3 and 5, and S is 0, 2 and 26.',
      'Welford: keep the distance from the mean before, move the mean, then add distance before × distance after to S. For the window, keep its values in an array of fixed length and an index that goes round; the value at the index is the oldest. Check a value before you change anything.',
      'A full window: oldest = ring[next]; ring[next] = x; mean += (x − oldest) / window; S += (x − oldest) × (x − mean after + oldest − mean before); next = (next + 1) % window. Whenever next comes round to 0, compute mean and S anew from the ring. variance = Math.max(0, S) / (n − 1) or / n, undefined where that divisor is below 1.',
    ],
  },
  (points) => {
    points(2, 'RunningMoments gives mean, variance and deviation of all values so far', () => {
      const moments = new RunningMoments();
      expect(moments.count, 'No value has come yet: count is 0').toBe(0);
      fed(moments, [2, 4]);
      expectNear(moments.mean(), 3, 'The mean of 2 and 4');
      expectNear(moments.variance('sample'), 2, 'The sample variance of 2 and 4, (1 + 1) / 1');
      moments.add(9);
      expect(moments.count, '2, 4 and 9 are three values').toBe(3);
      expectNear(moments.mean(), 5, 'The mean of 2, 4 and 9');
      expectNear(moments.variance('sample'), 13, 'The sample variance of 2, 4 and 9, 26 / 2');
      const eight = fed(new RunningMoments(), EIGHT);
      expectNear(eight.mean(), 5, `The mean of ${listed(EIGHT)}`);
      expectNear(
        eight.deviation('sample'),
        Math.sqrt(32 / 7),
        `The sample deviation of ${listed(EIGHT)}, √(32 / 7)`,
      );
    });

    points(2, 'the divisor is n − 1 for a sample and n for a population', () => {
      const eight = fed(new RunningMoments(), EIGHT);
      expectNear(
        eight.variance('population'),
        4,
        `The population variance of ${listed(EIGHT)}, 32 / 8`,
      );
      expectNear(
        eight.variance('sample'),
        32 / 7,
        `The sample variance of ${listed(EIGHT)}, 32 / 7`,
      );
      expectNear(eight.deviation('population'), 2, `The population deviation of ${listed(EIGHT)}`);
      const window = fed(new RollingMoments(8), [77, ...EIGHT]);
      expectNear(
        window.variance('population'),
        4,
        `The population variance of a window of 8 on ${listed(EIGHT)}`,
      );
      expectNear(
        window.variance('sample'),
        32 / 7,
        `The sample variance of a window of 8 on ${listed(EIGHT)}`,
      );
      const partly = fed(new RollingMoments(8), [2, 4, 9]);
      expectNear(
        partly.variance('sample'),
        13,
        'A window of 8 that holds only 2, 4 and 9: their sample variance',
      );
      expectNear(
        partly.variance('population'),
        26 / 3,
        'A window of 8 that holds only 2, 4 and 9: their population variance',
      );
    });

    points(1, 'too few values have no mean or no deviation', () => {
      for (const [name, moments] of [
        ['RunningMoments', new RunningMoments()],
        ['RollingMoments(3)', new RollingMoments(3)],
        ['RollingMoments(1)', new RollingMoments(1)],
      ] as const) {
        expect(moments.mean(), `${name}: no values have no mean`).toBeUndefined();
        expect(
          moments.variance('population'),
          `${name}: no values have no variance`,
        ).toBeUndefined();
        expect(moments.deviation('sample'), `${name}: no values have no deviation`).toBeUndefined();
        moments.add(7);
        expectNear(moments.mean(), 7, `${name}: the mean of one value of 7`);
        expectNear(
          moments.variance('population'),
          0,
          `${name}: the population variance of one value`,
        );
        expect(
          moments.variance('sample'),
          `${name}: one value says nothing about a sample's variance`,
        ).toBeUndefined();
        expect(
          moments.deviation('sample'),
          `${name}: one value says nothing about a sample's deviation`,
        ).toBeUndefined();
      }
    });

    points(3, 'RunningMoments does not cancel where the level is high', () => {
      const billion = fed(new RunningMoments(), NEAR_A_BILLION);
      expectNear(billion.variance('sample'), 30, 'The sample variance of 1e9 + {4, 7, 13, 16}');
      expectNear(
        billion.variance('population'),
        22.5,
        'The population variance of 1e9 + {4, 7, 13, 16}',
      );
      expectNear(billion.mean(), 1e9 + 10, 'The mean of 1e9 + {4, 7, 13, 16}');
      const nist = fed(new RunningMoments(), NUM_ACC_4);
      expectNear(
        nist.deviation('sample'),
        0.1,
        "The sample deviation of the 1,001 values of NIST's NumAcc4, near ten million",
      );
    });

    points(2, 'RollingMoments forgets what has left the window', () => {
      const moments = fed(new RollingMoments(3), [50, 2]);
      expect(moments.count, 'A window of 3 after two values holds 2').toBe(2);
      expectNear(moments.mean(), 26, 'The mean of 50 and 2, in a window of 3 that is not full');
      fed(moments, [4, 9]);
      expect(moments.count, 'A window of 3 after four values holds 3').toBe(3);
      expectNear(moments.mean(), 5, 'After 50, 2, 4, 9 a window of 3 holds 2, 4, 9, whose mean');
      expectNear(
        moments.variance('sample'),
        13,
        'After 50, 2, 4, 9 the sample variance of 2, 4, 9',
      );
      const one = fed(new RollingMoments(1), [5, 8]);
      expectNear(one.mean(), 8, 'A window of 1 after 5 and 8 holds the 8, whose mean');
      expectNear(one.variance('population'), 0, 'A window of 1 has a population variance');
    });

    points(2, 'it gives the known deviations of the last three returns', () => {
      // Computed independently of this project, 12 significant digits.
      const returns = [
        -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
        0.00585939176389,
      ];
      const known = [0.0126622486744, 0.0133727217978, 0.0133175942952, 0.0124479746879];
      const moments = fed(new RollingMoments(3), returns.slice(0, 2));
      for (const [i, deviation] of known.entries()) {
        moments.add(returns[i + 2] as number);
        expect(
          moments.deviation('sample'),
          `The sample deviation of returns ${i + 1} to ${i + 3}, a window of 3`,
        ).toBeCloseTo(deviation, 9);
      }
    });

    points(3, 'it agrees with two passes over every window', () => {
      const inputs = fc.tuple(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
      );
      forAll(inputs, ([values, window]) => {
        const rolling = new RollingMoments(window);
        const running = new RunningMoments();
        values.forEach((value, i) => {
          rolling.add(value);
          running.add(value);
          const inside = values.slice(Math.max(0, i + 1 - window), i + 1);
          const told = `after ${listed(values.slice(0, i + 1))}`;
          expectNear(
            running.variance('population'),
            squaresOf(values.slice(0, i + 1)) / (i + 1),
            `Population variance of all values ${told}`,
          );
          expect(rolling.count, `How many values a window of ${window} holds ${told}`).toBe(
            inside.length,
          );
          expectNear(rolling.mean(), meanOf(inside), `Mean of a window of ${window} ${told}`);
          expectNear(
            rolling.variance('population'),
            squaresOf(inside) / inside.length,
            `Population variance of a window of ${window} ${told}`,
          );
        });
      });
    });

    points(3, 'RollingMoments does not cancel either, however long it rolls', () => {
      const first = fed(new RollingMoments(4), NEAR_A_BILLION);
      expectNear(
        first.variance('sample'),
        30,
        'A window of 4 on 1e9 + {4, 7, 13, 16}: the sample variance',
      );
      for (const window of [7, 50]) {
        const offsets = jumbled(600);
        const rolling = new RollingMoments(window);
        offsets.forEach((offset, i) => {
          rolling.add(1e9 + offset);
          if (i < window || i % 23 !== 0) return;
          const inside = offsets.slice(i + 1 - window, i + 1);
          expectNear(
            rolling.variance('sample'),
            squaresOf(inside) / (window - 1),
            `The sample variance of a window of ${window} after ${i + 1} values between 1e9 and 1e9 + 99`,
          );
        });
      }
    });

    points(2, 'a giant that passed leaves nothing behind', () => {
      const window = 5;
      for (let giant = 0; giant < 2 * window; giant++) {
        const values = jumbled(30).map((value, i) => (i === giant ? 1e12 : value));
        const rolling = new RollingMoments(window);
        values.forEach((value, i) => {
          rolling.add(value);
          const since = i - giant - window;
          if (since < window) return;
          const inside = values.slice(i + 1 - window, i + 1);
          const where = `of ${listed(inside)} in a window of 5, ${since} values after a 1e12 left it`;
          expectNear(rolling.mean(), meanOf(inside), `The mean ${where}`);
          expectNear(
            rolling.variance('sample'),
            squaresOf(inside) / (window - 1),
            `The sample variance ${where}`,
          );
        });
      }
      const moved = fed(new RollingMoments(4), [0, 0, 0, 0, 0]);
      for (let round = 0; round < 3; round++) fed(moved, NEAR_A_BILLION);
      expectNear(
        moved.variance('sample'),
        30,
        'Zeros first, then 1e9 + {4, 7, 13, 16} three times over: the sample variance of a window of 4',
      );
    });

    points(1, 'a variance is never below zero, nor a deviation NaN', () => {
      for (const window of [2, 3, 6]) {
        const rolling = new RollingMoments(window);
        for (const value of [0.1, 0.7, 0.3, 1.9, ...Array<number>(12).fill(0.3)]) {
          rolling.add(value);
          expect(
            rolling.variance('population'),
            `A window of ${window} on 0.1, 0.7, 0.3, 1.9 and then 0.3 again and again: its variance is 0 or more`,
          ).toBeGreaterThanOrEqual(0);
          expect(
            rolling.deviation('population'),
            `A window of ${window} on 0.1, 0.7, 0.3, 1.9 and then 0.3 again and again: its deviation is 0 or more`,
          ).toBeGreaterThanOrEqual(0);
        }
        expect(
          rolling.deviation('sample'),
          `The deviation of a window of ${window} full of 0.3`,
        ).toBeCloseTo(0, 5);
      }
    });

    points(2, 'what is no number is refused, and does not spoil what is there', () => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        for (const moments of [new RunningMoments(), new RollingMoments(3)]) {
          fed(moments, [2, 4]);
          expect(() => moments.add(value), `Adding ${value} is a RangeError`).toThrow(RangeError);
          expect(moments.count, `2 and 4 came, and a ${value} was refused: two values`).toBe(2);
          moments.add(9);
          expectNear(moments.mean(), 5, `The mean of 2, 4 and 9, after a ${value} was refused`);
          expectNear(
            moments.variance('sample'),
            13,
            `The sample variance of 2, 4 and 9, after a ${value} was refused`,
          );
        }
      }
      for (const window of [0, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => new RollingMoments(window), `A window of ${window} is a RangeError`).toThrow(
          RangeError,
        );
      }
    });

    points(2, 'RunningMoments takes no more steps after many values than after few', () => {
      const [few, many] = [20, 2_000].map((n) =>
        work(new RunningMoments(), jumbled(n), jumbled(50)),
      ) as [number, number];
      expect(
        many,
        `50 values with both questions took ${few} steps after 20 values and ${many} after 2,000; O(1) allows at most half as many again`,
      ).toBeLessThanOrEqual(1.5 * few);
    });

    points(
      4,
      'RollingMoments takes no more steps with a wide window than with a narrow one',
      () => {
        const values = jumbled(3_000);
        const [narrow, wide] = [10, 1_000].map((window) =>
          work(new RollingMoments(window), values.slice(0, window), values),
        ) as [number, number];
        expect(
          wide,
          `3,000 values with both questions took ${narrow} steps with a window of 10 and ${wide} with one of 1,000; O(1) allows at most half as many again`,
        ).toBeLessThanOrEqual(1.5 * narrow);
      },
    );
  },
);
