import fc from 'fast-check';
import { expect } from 'vitest';
import {
  decayOfHalfLife,
  Ewma,
  effectiveWindow,
  FadingMean,
  zScores,
} from '#answers/04-rolling-statistics/ewma.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

function fed(decay: number, values: readonly number[]): Ewma {
  const smooth = new Ewma({ decay });
  for (const value of values) smooth.add(value);
  return smooth;
}

const DAY_NS = 86_400e9;

function faded(
  halfLifeNs: number,
  values: readonly (readonly [value: number, timeNs: number])[],
): FadingMean {
  const fading = new FadingMean({ halfLifeNs });
  for (const [value, timeNs] of values) fading.add(value, timeNs);
  return fading;
}

const listed = (values: readonly unknown[]) => `[${values.join(', ')}]`;
const NOT_FINITE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

const someValues = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 });

graded(
  '04-rolling-statistics/ewma',
  {
    hints: [
      'The first value is special: there is no mean yet that it could be weighed against. With a decay of 0.5, write down mean and variance after 10, after 20 and after 20 once more: 10 and 0, 15 and 25, 17.5 and 18.75.',
      'Work out the distance from the mean before you move the mean, and use that same distance in both lines. zScore only reads. zScores asks first and adds afterwards. FadingMean carries two sums, of weights × values and of weights; whenever a value comes, both fade by the same factor first.',
      'distance = x − mean; variance = λ × (variance + (1 − λ) × distance²); mean += (1 − λ) × distance. FadingMean.add: fade = 2 ** (−(timeNs − lastNs) / halfLifeNs); weighted = weighted × fade + value; weights = weights × fade + 1; the mean is weighted / weights.',
    ],
  },
  (points) => {
    points(2, 'decayOfHalfLife() and effectiveWindow() say how long a decay remembers', () => {
      expect(decayOfHalfLife(1), 'A weight that halves with each value: λ = 0.5').toBeCloseTo(
        0.5,
        12,
      );
      expect(decayOfHalfLife(7) ** 7, 'A half-life of 7: λ to the seventh is one half').toBeCloseTo(
        0.5,
        12,
      );
      expect(decayOfHalfLife(0.5), 'A half-life of half a value: λ = 0.25').toBeCloseTo(0.25, 12);
      expect(effectiveWindow(0.94), 'λ = 0.94: 1.94 / 0.06').toBeCloseTo(32.3333333, 6);
      expect(effectiveWindow(0.5), 'λ = 0.5: 1.5 / 0.5').toBeCloseTo(3, 12);
      expect(effectiveWindow(19 / 21), 'λ = 19/21 is as noisy as a window of 20').toBeCloseTo(
        20,
        9,
      );
      for (const halfLife of [0, -1, ...NOT_FINITE]) {
        expect(
          () => decayOfHalfLife(halfLife),
          `A half-life of ${halfLife} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const decay of [0, 1, -0.5, 1.5, Number.NaN]) {
        expect(
          () => effectiveWindow(decay),
          `The window of a decay of ${decay} is a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => new Ewma({ decay }),
          `An Ewma with a decay of ${decay} is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'the first value starts the mean, and has no variance', () => {
      const smooth = new Ewma({ decay: 0.9 });
      expect(smooth.mean(), 'Before the first value there is no mean').toBeUndefined();
      expect(smooth.variance(), 'Before the first value there is no variance').toBeUndefined();
      expect(smooth.deviation(), 'Before the first value there is no deviation').toBeUndefined();
      smooth.add(100);
      expect(smooth.mean(), 'After a single 100 the mean is 100').toBeCloseTo(100, 9);
      expect(smooth.variance(), 'After a single value the variance is 0').toBe(0);
      expect(smooth.deviation(), 'After a single value the deviation is 0').toBe(0);
      expect(fed(0.9, [0, 0]).mean(), 'Two zeros have a mean of 0: zero is a value').toBe(0);
    });

    points(3, 'mean and variance follow the values, new ones more than old ones', () => {
      const two = fed(0.5, [10, 20]);
      expect(two.mean(), '10 and 20 at λ = 0.5').toBeCloseTo(15, 9);
      expect(two.variance(), '10 and 20 at λ = 0.5: 0.5 × (0 + 0.5 × 10²)').toBeCloseTo(25, 9);
      expect(two.deviation(), '10 and 20 at λ = 0.5: the root of 25').toBeCloseTo(5, 9);
      const three = fed(0.5, [10, 20, 20]);
      expect(three.mean(), '10, 20, 20 at λ = 0.5').toBeCloseTo(17.5, 9);
      expect(three.variance(), '10, 20, 20 at λ = 0.5: 0.5 × (25 + 0.5 × 5²)').toBeCloseTo(
        18.75,
        9,
      );
      expect(
        fed(0.75, [0, 8]).mean(),
        '0 and 8 at λ = 0.75: the new value has a quarter of the weight',
      ).toBeCloseTo(2, 9);
      // The documentation of pandas, DataFrame.ewm(com=0.5, adjust=False).mean() of 0, 1, 2.
      const pandas = [0, 0.666667, 1.555556];
      pandas.forEach((mean, i) => {
        expect(
          fed(1 / 3, [0, 1, 2].slice(0, i + 1)).mean(),
          `λ = 1/3 and the values ${listed([0, 1, 2].slice(0, i + 1))}`,
        ).toBeCloseTo(mean, 6);
      });
    });

    points(2, 'the mean of squared returns is the variance of RiskMetrics', () => {
      // Computed independently of this project, with λ = 0.94 and started from the first square.
      const returns = [
        -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
        0.00585939176389,
      ];
      const known = [
        9.81267521247e-7, 1.76718380909e-5, 2.02880218599e-5, 3.026442589e-5, 3.53386841369e-5,
        3.52783113993e-5,
      ];
      const smooth = new Ewma({ decay: 0.94 });
      known.forEach((variance, i) => {
        smooth.add((returns[i] as number) ** 2);
        expect(
          Number(smooth.mean()) * 1e5,
          `λ = 0.94: the weighted mean of the first ${i + 1} squared returns, times 100,000`,
        ).toBeCloseTo(variance * 1e5, 8);
      });
    });

    points(3, 'they are the weighted mean and variance written out', () => {
      forAll(fc.tuple(someValues, fc.constantFrom(0.2, 0.5, 0.9, 0.97)), ([values, decay]) => {
        const smooth = fed(decay, values);
        const weights = values.map(
          (_, i) => decay ** (values.length - 1 - i) * (i === 0 ? 1 : 1 - decay),
        );
        const mean = values.reduce((sum, x, i) => sum + x * (weights[i] as number), 0);
        const variance = values.reduce(
          (sum, x, i) => sum + (x - mean) ** 2 * (weights[i] as number),
          0,
        );
        expect(smooth.mean(), `The mean of ${listed(values)} at λ = ${decay}`).toBeCloseTo(mean, 6);
        expect(smooth.variance(), `The variance of ${listed(values)} at λ = ${decay}`).toBeCloseTo(
          variance,
          5,
        );
      });
    });

    points(3, 'zScore() judges a value by those that came before it', () => {
      const smooth = fed(0.5, [10, 20]);
      expect(
        smooth.zScore(25),
        'After 10 and 20 at λ = 0.5 (mean 15, deviation 5), 25 lies two deviations above',
      ).toBeCloseTo(2, 9);
      expect(
        smooth.zScore(0),
        'After 10 and 20 at λ = 0.5, 0 lies three deviations below',
      ).toBeCloseTo(-3, 9);
      expect(
        smooth.zScore(1515),
        'After 10 and 20 at λ = 0.5, 1515 lies 300 deviations above: there is no cap',
      ).toBeCloseTo(300, 9);
      expect(smooth.mean(), 'Asking is not adding: the mean is still 15').toBeCloseTo(15, 9);
      expect(smooth.deviation(), 'Asking is not adding: the deviation is still 5').toBeCloseTo(
        5,
        9,
      );
      expect(
        new Ewma({ decay: 0.5 }).zScore(1),
        'Before the first value nothing is surprising',
      ).toBeUndefined();
      expect(
        fed(0.5, [7]).zScore(9),
        'After one value the deviation is 0, and there is no score',
      ).toBeUndefined();
      expect(
        fed(0.5, [8, 8, 8]).zScore(9),
        'After equal values the deviation is 0, and there is no score',
      ).toBeUndefined();
      expect(
        fed(0.5, [8, 8, 8]).zScore(8),
        'Nor is there one for a value at the mean',
      ).toBeUndefined();
    });

    points(3, 'zScores() does not let a value judge itself', () => {
      const values = Object.freeze([10, 20, 25, 1515]);
      const found = zScores(values, { decay: 0.5 });
      expect(found.length, 'Four values, four entries').toBe(4);
      expect(
        found.slice(0, 2),
        'The first value has nothing before it, the second a deviation of 0',
      ).toEqual([undefined, undefined]);
      expect(found[2], '25 after 10 and 20: two deviations above').toBeCloseTo(2, 9);
      expect(found[3], '1515 after 10, 20 and 25 (mean 20, variance 37.5)').toBeCloseTo(
        1495 / Math.sqrt(37.5),
        6,
      );
      expect(zScores([], { decay: 0.5 }), 'No values, no entries').toEqual([]);
      forAll(fc.tuple(someValues, someValues), ([past, future]) => {
        const alone = zScores(past, { decay: 0.5 });
        const whole = zScores([...past, ...future], { decay: 0.5 });
        expect(
          whole.slice(0, past.length),
          `The scores of ${listed(past)} are the same when ${listed(future)} comes after them`,
        ).toEqual(alone);
        const next = fed(0.5, past).zScore(future[0] as number);
        const told = `The score of ${future[0]} after ${listed(past)}`;
        if (next === undefined) expect(whole[past.length], told).toBeUndefined();
        else expect(whole[past.length], told).toBeCloseTo(next, 6);
      });
    });

    points(2, 'FadingMean halves a weight in its half-life', () => {
      const empty = new FadingMean({ halfLifeNs: 1e9 });
      expect(empty.mean(), 'Before the first value there is no mean').toBeUndefined();
      expect(faded(1e9, [[10, 5e9]]).mean(), 'A single 10 has a mean of 10').toBeCloseTo(10, 9);
      expect(
        faded(1e9, [
          [10, 0],
          [20, 1e9],
        ]).mean(),
        '10, and 20 a half-life later: (0.5 × 10 + 20) / 1.5',
      ).toBeCloseTo(50 / 3, 9);
      expect(
        faded(1e9, [
          [10, 0],
          [20, 2e9],
        ]).mean(),
        '10, and 20 two half-lives later: (0.25 × 10 + 20) / 1.25',
      ).toBeCloseTo(18, 9);
      expect(
        faded(1e9, [
          [10, 3],
          [20, 3],
          [60, 3],
        ]).mean(),
        '10, 20 and 60 at the same moment weigh the same',
      ).toBeCloseTo(30, 9);
      expect(
        faded(1e9, [
          [0, -2e9],
          [0, 0],
        ]).mean(),
        'Zeros, the first at a time below 0',
      ).toBeCloseTo(0, 12);
    });

    points(2, 'it gives the means of the documentation of pandas', () => {
      // pandas, DataFrame.ewm(com=0.5): 0, 1, 2, then a day without a value, then 4; com 0.5 is λ = 1/3.
      const com = (Math.LN2 / Math.log(3)) * DAY_NS;
      const days = [
        [0, 0],
        [1, DAY_NS],
        [2, 2 * DAY_NS],
        [4, 4 * DAY_NS],
      ] as const;
      [0, 0.75, 1.615385, 3.670213].forEach((mean, i) => {
        expect(
          faded(com, days.slice(0, i + 1)).mean(),
          `λ = 1/3 a day, after ${listed(days.slice(0, i + 1).map(([x]) => x))} on days ${listed(days.slice(0, i + 1).map(([, t]) => t / DAY_NS))}`,
        ).toBeCloseTo(mean, 6);
      });
      // pandas, DataFrame.ewm(halflife='4 days', times=…): on days 0, 2, 9 and 16.
      const later = [
        [0, 0],
        [1, 2 * DAY_NS],
        [2, 9 * DAY_NS],
        [4, 16 * DAY_NS],
      ] as const;
      [0, 0.585786, 1.523889, 3.233686].forEach((mean, i) => {
        expect(
          faded(4 * DAY_NS, later.slice(0, i + 1)).mean(),
          `A half-life of 4 days, after ${listed(later.slice(0, i + 1).map(([x]) => x))} on days ${listed(later.slice(0, i + 1).map(([, t]) => t / DAY_NS))}`,
        ).toBeCloseTo(mean, 6);
      });
    });

    points(3, 'it is the weighted mean written out, whatever the times', () => {
      const events = fc.array(
        fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 5 })),
        { minLength: 1, maxLength: 15 },
      );
      forAll(events, (drawn) => {
        let now = 0;
        const timed = drawn.map(([value, gap]) => {
          now += gap;
          return [value, now * 1e9] as const;
        });
        const weights = timed.map(([, time]) => 2 ** ((time / 1e9 - now) / 3));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const wanted =
          timed.reduce((sum, [value], i) => sum + value * (weights[i] as number), 0) / total;
        const told = timed.map(([value, time]) => `${value} at ${time / 1e9} s`).join(', ');
        expect(faded(3e9, timed).mean(), `A half-life of 3 s, and ${told}`).toBeCloseTo(wanted, 6);
      });
    });

    points(2, 'it goes on after a long night', () => {
      expect(
        faded(1e9, [
          [10, 0],
          [20, 5_000e9],
        ]).mean(),
        '20 comes 5,000 half-lives after the 10, of which nothing is left',
      ).toBeCloseTo(20, 9);
      expect(
        faded(1e9, [
          [10, 0],
          [20, 5_000e9],
          [40, 5_001e9],
        ]).mean(),
        'A half-life after that comes a 40: (0.5 × 20 + 40) / 1.5',
      ).toBeCloseTo(100 / 3, 9);
    });

    points(2, 'what is no number is refused, and does not spoil what is there', () => {
      for (const value of NOT_FINITE) {
        const smooth = fed(0.5, [10, 20]);
        expect(() => smooth.add(value), `Adding ${value} is a RangeError`).toThrow(RangeError);
        expect(() => smooth.zScore(value), `The score of ${value} is a RangeError`).toThrow(
          RangeError,
        );
        expect(
          smooth.mean(),
          `The mean of 10 and 20 at λ = 0.5, after a ${value} was refused`,
        ).toBeCloseTo(15, 9);
        expect(
          smooth.variance(),
          `The variance of 10 and 20 at λ = 0.5, after a ${value} was refused`,
        ).toBeCloseTo(25, 9);
        expect(
          () => zScores([1, value], { decay: 0.5 }),
          `zScores() of a ${value} is a RangeError`,
        ).toThrow(RangeError);
        const fading = faded(1e9, [
          [10, 0],
          [20, 1e9],
        ]);
        expect(() => fading.add(value, 2e9), `FadingMean: adding ${value} is a RangeError`).toThrow(
          RangeError,
        );
        expect(
          () => fading.add(1, value),
          `FadingMean: a time of ${value} is a RangeError`,
        ).toThrow(RangeError);
        expect(
          () => fading.add(1, 0.9e9),
          'FadingMean: a time before the last one is a RangeError',
        ).toThrow(RangeError);
        fading.add(20, 1e9);
        expect(
          fading.mean(),
          `10, and a half-life later 20 twice, after a ${value} was refused: (0.5 × 10 + 40) / 2.5`,
        ).toBeCloseTo(18, 9);
        expect(
          () => new FadingMean({ halfLifeNs: value }),
          `A half-life of ${value} is a RangeError`,
        ).toThrow(RangeError);
      }
      expect(() => new FadingMean({ halfLifeNs: 0 }), 'A half-life of 0 is a RangeError').toThrow(
        RangeError,
      );
    });

    points(2, 'a value takes no more steps after many than after few', () => {
      const work = (before: number) => {
        const smooth = fed(
          0.9,
          Array.from({ length: before }, (_, i) => i % 7),
        );
        const fading = faded(
          1e9,
          Array.from({ length: before }, (_, i) => [i % 7, i] as const),
        );
        const { steps, moves } = countSteps(() => {
          for (let i = 0; i < 50; i++) {
            smooth.add(i);
            fading.add(i, before + i);
            [smooth.mean(), smooth.deviation(), smooth.zScore(i), fading.mean()];
          }
        });
        return steps + moves;
      };
      const [few, many] = [work(20), work(2_000)];
      expect(
        many,
        `50 values with all questions took ${few} steps after 20 values and ${many} after 2,000; O(1) allows at most half as many again`,
      ).toBeLessThanOrEqual(1.5 * few);
    });
  },
);
