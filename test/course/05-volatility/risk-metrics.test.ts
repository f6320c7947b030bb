import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Forecasts,
  halfLife,
  horizonVariance,
  qlike,
  riskMetricsForecasts,
  standardisedReturns,
} from '#answers/05-volatility/risk-metrics.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

const RETURNS = Object.freeze([
  -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
  0.00585939176389,
]);
/** Variances after each return, started from the first square; computed independently, 12 digits. */
const KNOWN = [
  9.81267521247e-7, 1.76718380909e-5, 2.02880218599e-5, 3.026442589e-5, 3.53386841369e-5,
  3.52783113993e-5,
];

/** One part in a billion, as the docstring says; with the plain values where it is not met. */
function expectNear(actual: number | undefined, wanted: number, why: string): void {
  const isNear = Math.abs((actual ?? Number.NaN) - wanted) <= 1e-9 * Math.abs(wanted) + 1e-17;
  expect(isNear ? wanted : actual, why).toBe(wanted);
}

/** Returns of whole basis points, none of them 0, so that every forecast is above 0. */
const anyReturns = (minLength: number) =>
  fc.array(
    fc.integer({ min: -900, max: 900 }).map((bps) => (bps === 0 ? 1 : bps) / 10_000),
    { minLength, maxLength: 20 },
  );

graded(
  '05-volatility/risk-metrics',
  {
    hints: [
      'Write returns and forecasts for three days into two rows. Over which return does a forecast stand that has seen it? None may.',
      'Push the forecast first and look at the return afterwards: what you push before you have read returns[i] cannot know it. So the list starts with what is known before any return, and is one longer than the returns.',
      'let h = initialVariance; const out = [h]; for each r: h = h === undefined ? r * r : decay * h + (1 - decay) * r * r; out.push(h). In qlike() and standardisedReturns() entry i of the forecasts belongs to entry i of the returns; leave out days whose forecast is undefined, and divide by the number of days that are left.',
    ],
  },
  (points) => {
    points(3, 'a forecast is made before its return', () => {
      const forecasts = riskMetricsForecasts(RETURNS, { decay: 0.94 });
      expect(
        forecasts,
        'Six returns have seven forecasts: the last is for the day to come',
      ).toHaveLength(7);
      expect(
        forecasts[0],
        'Before the first return nothing is known: entry 0 is undefined',
      ).toBeUndefined();
      for (const [i, variance] of KNOWN.entries()) {
        expectNear(
          forecasts[i + 1],
          variance,
          `Entry ${i + 1} of the known returns has seen returns 0 to ${i} and no other`,
        );
      }
    });

    points(2, 'an initial variance is the first forecast', () => {
      // A worked example of acadifi.com, which rounds to 0.000337 on the way.
      const forecasts = riskMetricsForecasts([-0.023], { decay: 0.94, initialVariance: 0.000324 });
      expectNear(forecasts[0], 0.000324, 'Entry 0 is the initial variance');
      expectNear(
        forecasts[1],
        0.0003363,
        'A variance of 0.000324 (1.8 % a day) and a return of −2.3 % make 0.0003363',
      );
      const still = riskMetricsForecasts([0.02], { decay: 0.75, initialVariance: 0 });
      expectNear(still[0], 0, 'An initial variance of 0 is a forecast of 0, not an absent one');
      expectNear(still[1], 0.0001, 'From 0, a return of 2 % at a decay of 0.75: 0.25 × 0.0004');
      expect(riskMetricsForecasts([], { decay: 0.9 }), 'No returns, nothing known').toEqual([
        undefined,
      ]);
      expect(
        riskMetricsForecasts([], { decay: 0.9, initialVariance: 0.0004 }),
        'No returns: the initial variance alone',
      ).toEqual([0.0004]);
    });

    points(1, 'the mean is taken as zero, and what is not a forecast is refused', () => {
      const twice = riskMetricsForecasts([0.01, 0.01, 0.01], { decay: 0.9 });
      expectNear(
        twice[3],
        0.0001,
        'Three returns of +1 % are a variance of 0.0001: nothing is subtracted',
      );
      for (const decay of [0, 1, -0.5, 1.5, Number.NaN]) {
        expect(
          () => riskMetricsForecasts(RETURNS, { decay }),
          `A decay of ${decay} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const initialVariance of [-0.1, Number.NaN, Infinity]) {
        expect(
          () => riskMetricsForecasts(RETURNS, { decay: 0.9, initialVariance }),
          `An initial variance of ${initialVariance} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const r of [Number.NaN, Infinity]) {
        expect(
          () => riskMetricsForecasts([0.01, r], { decay: 0.9 }),
          `A return of ${r} is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(1, 'horizonVariance() grows in proportion to time', () => {
      expectNear(horizonVariance(0.0001, 10), 0.001, 'Ten days have ten times the variance of one');
      expectNear(horizonVariance(0.0002, 1), 0.0002, 'One day has that of one');
      for (const [variance, periods] of [
        [-1, 1],
        [Number.NaN, 1],
        [Infinity, 1],
        [0.1, 0],
        [0.1, 1.5],
        [0.1, -2],
      ] as const) {
        expect(
          () => horizonVariance(variance, periods),
          `A variance of ${variance} over ${periods} periods is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(1, 'halfLife() says how long a shock is believed', () => {
      expectNear(halfLife(0.5), 1, 'At a decay of 0.5 the weight halves in one period');
      expectNear(halfLife(0.25), 0.5, 'At 0.25 in half a period');
      expectNear(
        halfLife(0.94),
        11.2023055836,
        "At RiskMetrics' 0.94 in 11.2 days: 0.94 to the power of 11.2 is one half",
      );
      for (const decay of [0, 1, Number.NaN]) {
        expect(() => halfLife(decay), `A decay of ${decay} is a RangeError`).toThrow(RangeError);
      }
    });

    points(2, 'qlike() judges the forecasts that were made', () => {
      const one = Math.log(0.0001) + 1;
      expectNear(
        qlike([0.0001], [0.01]),
        one,
        'A forecast of 0.0001 and a return of 1 %: ln 0.0001 + 1',
      );
      expectNear(
        qlike([undefined, 0.0001], [0.05, -0.01]),
        one,
        'A day without a forecast counts neither in the sum nor in the number of days',
      );
      expectNear(
        qlike([0.0001, 0.0004, 0.9], [0.01, 0.04]),
        (one + Math.log(0.0004) + 4) / 2,
        'Two days: the average of ln 0.0001 + 1 and ln 0.0004 + 4; the third forecast is for tomorrow',
      );
      expect(
        () => qlike([0.0001, 0], [0.01]),
        'A second forecast, of 0, is for a day to come: it is not judged, and no error',
      ).not.toThrow();
      expectNear(
        qlike([0.0001, 0], [0.01]),
        one,
        'A forecast for a day to come counts for nothing: ln 0.0001 + 1 from the day before it',
      );
      expectNear(qlike([0.0001], [0]), Math.log(0.0001), 'A return of 0 is allowed');
      expect(
        qlike([undefined, 0.0001], [0.01]),
        'No day with a forecast: undefined',
      ).toBeUndefined();
      expect(qlike([0.0001], []), 'No days at all: undefined').toBeUndefined();
    });

    points(2, 'standardisedReturns() keeps sign and place', () => {
      const sizes = standardisedReturns(
        Object.freeze([undefined, 0.0001, 0.0004, 0.0001]),
        Object.freeze([0.05, -0.03, 0.01]),
      );
      expect(sizes, 'Three returns: three entries, tomorrow has none').toHaveLength(3);
      expect(sizes[0], 'The first day had no forecast').toBeUndefined();
      expectNear(sizes[1], -3, '−3 % against 1 % is −3');
      expectNear(sizes[2], 0.5, '1 % against 2 % is 0.5');
    });

    points(1, 'forecasts that cannot be judged are refused', () => {
      const cases: [Forecasts, readonly number[], string][] = [
        [[0.0001], [0.01, 0.02], 'Fewer forecasts than returns'],
        [[0], [0.01], 'A forecast of 0'],
        [[-0.0001], [0.01], 'A negative forecast'],
        [[Number.NaN], [0.01], 'A forecast of NaN'],
        [[Infinity], [0.01], 'A forecast of Infinity'],
        [[0.0001], [Number.NaN], 'A return of NaN'],
        [[0.0001], [Infinity], 'A return of Infinity'],
        [[undefined, 0.0001], [Number.NaN, 0.01], 'A return of NaN that had no forecast'],
      ];
      for (const [forecasts, returns, what] of cases) {
        expect(() => qlike(forecasts, returns), `${what}: qlike() throws a RangeError`).toThrow(
          RangeError,
        );
        expect(
          () => standardisedReturns(forecasts, returns),
          `${what}: standardisedReturns() throws a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'claims on many returns', () => {
      forAll(fc.tuple(anyReturns(1), anyReturns(1)), ([past, future]) => {
        const known = riskMetricsForecasts(Object.freeze(past), { decay: 0.9 });
        const whole = riskMetricsForecasts(Object.freeze([...past, ...future]), { decay: 0.9 });
        expect(
          whole.slice(0, past.length + 1),
          `The first ${past.length + 1} forecasts are the same whatever comes after ${past.length} returns`,
        ).toEqual(known);
      });
      forAll(anyReturns(2), (returns) => {
        const flat = returns.reduce((sum, r) => sum + r * r, 0) / returns.length;
        const least = qlike(
          returns.map(() => flat),
          returns,
        ) as number;
        for (const factor of [0.5, 0.9, 1.1, 2]) {
          const other = qlike(
            returns.map(() => flat * factor),
            returns,
          );
          expect(
            other,
            `Of constant forecasts none has a lower QLIKE than the mean square; ${factor} times that does not`,
          ).toBeGreaterThan(least);
        }
      });
    });
  },
);
