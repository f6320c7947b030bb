import fc from 'fast-check';
import { expect } from 'vitest';
import {
  annualisedVolOf,
  type Bar,
  garmanKlassVariance,
  parkinsonVariance,
  rogersSatchellVariance,
  yangZhangVariance,
} from '#answers/05-volatility/range-estimators.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';
import { Random } from '../../../src/random/index.js';
import { brownianBars } from '../../../src/simulation/brownian-bars.js';

const bar = (open: number, high: number, low: number, close: number): Bar =>
  Object.freeze({ open, high, low, close });

/**
 * Known values: seven bars, of which the first gives its close alone; formulas as in the R package TTR
 * (volatility.R), computed independently of this project to 12 significant digits.
 */
const SEVEN: readonly Bar[] = Object.freeze([
  bar(100.0, 101.5, 99.2, 101.0),
  bar(101.2, 102.0, 100.4, 100.9),
  bar(100.8, 102.9, 100.1, 102.6),
  bar(102.5, 103.1, 101.6, 101.8),
  bar(101.9, 103.4, 101.2, 103.2),
  bar(103.0, 103.8, 101.9, 102.1),
  bar(102.2, 103.0, 101.1, 102.7),
]);
const SIX = Object.freeze(SEVEN.slice(1));

/** One part in a billion, as the docstring says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.abs(wanted) + 1e-16;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

const SINGLE = { parkinsonVariance, garmanKlassVariance, rogersSatchellVariance };
const ALL = {
  ...SINGLE,
  yangZhangVariance: (bars: readonly Bar[]) => yangZhangVariance(bars).total,
};

/** Random bars that are possible: four prices, the extremes taken as high and low. */
const anyBar = fc
  .array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((p) => bar(p[0] as number, Math.max(...p), Math.min(...p), p[1] as number));
const anyBars = fc.array(anyBar, { minLength: 3, maxLength: 8 });

graded(
  '05-volatility/range-estimators',
  {
    hints: [
      'Work one bar out by hand: open and close 100, high 110, low 100. What do the three estimators that need one bar say, and which of the logarithms are 0?',
      'Write what one bar says, then average it over the bars; the average is of variances, and the root comes in annualisedVolOf() alone. For Yang and Zhang set the first bar aside as soon as you have its close.',
      'Parkinson: Math.log(h / l) ** 2 / (4 * Math.LN2). Garman–Klass: 0.5 * Math.log(h / l) ** 2 - (2 * Math.LN2 - 1) * Math.log(c / o) ** 2. Rogers–Satchell: Math.log(h / c) * Math.log(h / o) + Math.log(l / c) * Math.log(l / o). Yang–Zhang: with days = bars.slice(1) and n = days.length, the jump of day i is Math.log(days[i].open / bars[i].close), and both sample variances divide by n − 1.',
    ],
  },
  (points) => {
    points(2, 'parkinsonVariance() reads the range', () => {
      expectNear(
        parkinsonVariance(SIX),
        0.000142846851396,
        "The known six bars have Parkinson's variance of 0.000142846851",
      );
      expectNear(
        parkinsonVariance([bar(100, 110, 100, 100)]),
        0.00327637139308,
        'One bar from 100 to 110: ln(1.1)² / (4 ln 2) = 0.0032764, with natural logarithms',
      );
      expectNear(
        parkinsonVariance([bar(100, 110, 100, 100), bar(100, 100, 100, 100)]),
        0.00163818569654,
        'Beside a bar that stands still, the average of the variances is half of that',
      );
    });

    points(2, 'garmanKlassVariance() takes the body off', () => {
      expectNear(
        garmanKlassVariance(SIX),
        0.000157428633677,
        "The known six bars have Garman and Klass's variance of 0.000157428634",
      );
      expectNear(
        garmanKlassVariance([bar(100, 110, 100, 100)]),
        0.00454201518717,
        'From 100 to 110 and back: no body, so half the squared range',
      );
      expectNear(
        garmanKlassVariance([bar(100, 110, 100, 110)]),
        0.00103290547732,
        'From 100 straight to 110: the body takes away (2 ln 2 − 1) of the squared range',
      );
    });

    points(2, 'rogersSatchellVariance() measures the extremes from both ends', () => {
      expectNear(
        rogersSatchellVariance(SIX),
        0.000158831531493,
        "The known six bars have Rogers and Satchell's variance of 0.000158831531",
      );
      expectNear(
        rogersSatchellVariance([bar(100, 110, 100, 110)]),
        0,
        'A bar that goes from its low to its high says 0: all of that may be drift',
      );
      expectNear(
        rogersSatchellVariance([bar(100, 110, 100, 100)]),
        0.00908403037433,
        'From 100 to 110 and back: ln(1.1)²',
      );
    });

    points(2, 'yangZhangVariance() has three parts', () => {
      const parts = yangZhangVariance(SEVEN);
      expectNear(
        parts.overnight,
        2.30655698381e-6,
        'Overnight: the sample variance of ln(open / close of the bar before), six of them, divisor 5',
      );
      expectNear(
        parts.openToClose,
        0.000116867899076,
        'Open to close: the sample variance of ln(close / open) of bars 2 to 7, divisor 5',
      );
      expectNear(
        parts.withinBar,
        0.000158831531493,
        "Within the bar: Rogers and Satchell's variance of bars 2 to 7, without the first",
      );
    });

    points(2, 'yangZhangVariance() weighs them by k', () => {
      expectNear(
        yangZhangVariance(SEVEN).total,
        0.00015593092241,
        'In total 0.000155930922: n = 6, so k = 0.34 / (1.34 + 7/5) = 0.1241; and the night is not weighed',
      );
      expectNear(
        yangZhangVariance(SEVEN.slice(0, 3)).total,
        yangZhangVariance(SEVEN.slice(0, 3)).overnight +
          (0.34 / 4.34) * yangZhangVariance(SEVEN.slice(0, 3)).openToClose +
          (4 / 4.34) * yangZhangVariance(SEVEN.slice(0, 3)).withinBar,
        'Of three bars n is 2: k = 0.34 / (1.34 + 3/1)',
      );
    });

    points(1, 'annualisedVolOf() is the root of a variance for a year', () => {
      expectNear(
        annualisedVolOf(0.0001, 256),
        0.16,
        'A variance of 0.0001 a day, 256 days: √0.0256 = 16 %',
      );
      expectNear(
        annualisedVolOf(0.00015593092241, 252),
        0.198228636799,
        'The known 0.000155930922 a day is 19.82 % a year of 252 days',
      );
      expectNear(annualisedVolOf(0, 252), 0, 'No variance is no volatility');
      for (const [variance, periods] of [
        [-0.1, 252],
        [Number.NaN, 252],
        [Infinity, 252],
        [0.1, 0],
        [0.1, -1],
        [0.1, Number.NaN],
        [0.1, Infinity],
      ] as const) {
        expect(
          () => annualisedVolOf(variance, periods),
          `A variance of ${variance}, ${periods} periods a year: a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'too few bars and impossible bars are refused', () => {
      const impossible: [Bar, string][] = [
        [bar(100, 100.5, 99, 101), 'a high below the close'],
        [bar(100, 99.5, 99, 99), 'a high below the open'],
        [bar(100, 102, 100.5, 101), 'a low above the open'],
        [bar(101, 102, 100.5, 100), 'a low above the close'],
        [bar(100, 101, 0, 100), 'a low of 0'],
        [bar(-2, -1, -3, -2), 'negative prices'],
        [bar(100, Infinity, 99, 100), 'a high of Infinity'],
        [bar(Number.NaN, 101, 99, 100), 'an open of NaN'],
        [bar(100, Number.NaN, 99, 100), 'a high of NaN'],
        [bar(100, 101, Number.NaN, 100), 'a low of NaN'],
        [bar(100, 101, 99, Number.NaN), 'a close of NaN'],
      ];
      for (const [name, estimate] of Object.entries(ALL)) {
        expect(() => estimate([]), `${name}() of no bars: a RangeError`).toThrow(RangeError);
        for (const [broken, what] of impossible) {
          expect(
            () => estimate([...SIX, broken]),
            `${name}() with ${what} in the last bar: a RangeError`,
          ).toThrow(RangeError);
          expect(
            () => estimate([broken, ...SIX]),
            `${name}() with ${what} in the first bar: a RangeError`,
          ).toThrow(RangeError);
        }
      }
      expect(
        () => yangZhangVariance(SEVEN.slice(0, 2)),
        'yangZhangVariance() of two bars has one night, and no deviation: a RangeError',
      ).toThrow(RangeError);
    });

    points(2, 'claims on many bars', () => {
      forAll(fc.tuple(anyBars, fc.constantFrom(0.01, 0.5, 7.8)), ([bars, rate]) => {
        const abroad = bars.map((b) =>
          bar(b.open * rate, b.high * rate, b.low * rate, b.close * rate),
        );
        const inverse = bars.map((b) => bar(1 / b.open, 1 / b.low, 1 / b.high, 1 / b.close));
        for (const [name, estimate] of Object.entries(ALL)) {
          const here = estimate(Object.freeze(bars));
          expect(
            estimate(abroad),
            `${name}() is the same in another currency, at ${rate}`,
          ).toBeCloseTo(here, 9);
          expect(
            estimate(inverse),
            `${name}() is the same for 1/price, high and low exchanged`,
          ).toBeCloseTo(here, 9);
        }
      });
    });

    points(2, 'it finds the volatility of a market that is made for it', () => {
      // The average of n bars lies within five standard errors, √(2/n) or less each, of the truth.
      const count = 2_000;
      const bound = 5 * Math.sqrt(2 / count);
      const quiet = brownianBars({ bars: count, barVol: 0.01 }, new Random(5));
      for (const [name, estimate] of Object.entries(ALL)) {
        expect(
          Math.abs(estimate(quiet) / 0.0001 - 1),
          `${name}() of ${count} bars of 1 % each finds a variance of 0.0001`,
        ).toBeLessThan(bound);
      }
      const nights = brownianBars(
        { bars: count, barVol: 0.01, overnightVol: 0.01, barDrift: 0.005 },
        new Random(6),
      );
      expect(
        Math.abs(yangZhangVariance(nights).total / 0.0002 - 1),
        'yangZhangVariance() with nights of 1 % too, and a drift, finds 0.0002',
      ).toBeLessThan(bound);
    });
  },
);
