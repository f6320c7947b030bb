import fc from 'fast-check';
import { expect } from 'vitest';
import {
  annualise,
  autocorrelation,
  RollingVolatility,
  relativeError,
  rollingVolatility,
  type VolOptions,
  withoutOverlap,
} from '#answers/04-rolling-statistics/rolling-volatility.js';
import { countSteps } from '../../../src/course/count-steps.js';
import { forAll } from '../../../src/course/for-all.js';
import { graded } from '../../../src/course/graded.js';

/** Seven closes, and what is known of their log returns, computed independently of this project. */
const CLOSES = Object.freeze([101.0, 100.9, 102.6, 101.8, 103.2, 102.1, 102.7]);
const KNOWN = { sample: 0.0112312776125, population: 0.0102527068299, zero: 0.0106234246125 };
const DEVIATIONS = ['sample', 'population', 'zero'] as const;

const options = (changes: Partial<VolOptions> = {}): VolOptions =>
  Object.freeze({ window: 3, periodsPerYear: 1, deviation: 'sample', ...changes });

/** The volatility of some returns, written out. */
function volOf(returns: readonly number[], { periodsPerYear, deviation }: VolOptions): number {
  const n = returns.length;
  const centre = deviation === 'zero' ? 0 : returns.reduce((sum, r) => sum + r, 0) / n;
  const squares = returns.reduce((sum, r) => sum + (r - centre) ** 2, 0);
  return Math.sqrt((periodsPerYear * squares) / (deviation === 'sample' ? n - 1 : n));
}

const returnsOf = (prices: readonly number[]) =>
  prices.slice(1).map((price, i) => Math.log(price / (prices[i] as number)));

const listed = (values: readonly unknown[]) => `[${values.join(', ')}]`;

/** Prices near 100 that look random and are the same everywhere. */
function jumbled(count: number): number[] {
  let state = 12345;
  return Array.from({ length: count }, () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return 95 + (10 * state) / 2 ** 32;
  });
}

graded(
  '04-rolling-statistics/rolling-volatility',
  {
    hints: [
      'A class that remembers one price can turn prices into returns as they come: the first price makes none. How many prices must have come before there are `window` returns?',
      'Keep the returns of the window in an array of fixed length with an index that goes round, and two numbers: the sum of the returns and the sum of their squares. A new return adds to both, and the one that it replaces is taken off both. Check a price before you remember it.',
      'S = Σr² − (Σr)²/window, or Σr² alone for `zero`; variance = Math.max(0, S) / (window − 1) for `sample` and / window otherwise; times √periodsPerYear. autocorrelation: one mean and one sum of squares from all n values, whatever the lag. withoutOverlap: find the first defined index, keep those whose distance from it is a multiple of the window.',
    ],
  },
  (points) => {
    points(2, 'annualise() goes with the root of the time', () => {
      expect(annualise(0.01, 252), '1 % a day is 15.87 % a year: 0.01 × √252').toBeCloseTo(
        0.1587450787,
        9,
      );
      expect(annualise(0.02, 52), '2 % a week is 14.42 % a year: 0.02 × √52').toBeCloseTo(
        0.144222051,
        9,
      );
      expect(annualise(0.2, 1), 'With one period a year nothing changes').toBeCloseTo(0.2, 12);
      expect(annualise(0, 252), 'No volatility a day is none a year').toBe(0);
      for (const [vol, periods] of [
        [-0.01, 252],
        [Number.NaN, 252],
        [Number.POSITIVE_INFINITY, 252],
        [0.01, 0],
        [0.01, -1],
        [0.01, Number.NaN],
        [0.01, Number.POSITIVE_INFINITY],
      ] as const) {
        expect(
          () => annualise(vol, periods),
          `annualise(${vol}, ${periods}) is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'a window of n returns takes n + 1 prices', () => {
      const vol = new RollingVolatility(options({ window: 2, deviation: 'zero' }));
      expect(vol.annualisedVol(), 'Before any price there is no volatility').toBeUndefined();
      vol.add(100);
      expect(vol.annualisedVol(), 'One price has no return').toBeUndefined();
      vol.add(110);
      expect(
        vol.annualisedVol(),
        'Two prices have one return, and the window is 2',
      ).toBeUndefined();
      vol.add(100);
      expect(
        vol.annualisedVol(),
        '100, 110, 100: two log returns of ±ln(1.1), so 0.0953 from zero',
      ).toBeCloseTo(Math.log(1.1), 9);
    });

    points(3, 'each deviation has its centre and its divisor', () => {
      for (const deviation of DEVIATIONS) {
        const vol = new RollingVolatility(options({ window: 6, deviation }));
        for (const close of CLOSES) vol.add(close);
        expect(
          vol.annualisedVol(),
          `The ${deviation} deviation of the six log returns of ${listed(CLOSES)}`,
        ).toBeCloseTo(KNOWN[deviation], 9);
      }
      const up = [100, 110, 121, 133.1];
      const trend = (deviation: VolOptions['deviation']) =>
        rollingVolatility(up, options({ deviation })).at(-1);
      expect(
        trend('sample'),
        `${listed(up)} rises by 10 % each time: about their mean the returns do not vary`,
      ).toBeCloseTo(0, 6);
      expect(
        trend('population'),
        `${listed(up)} rises by 10 % each time: about their mean the returns do not vary`,
      ).toBeCloseTo(0, 6);
      expect(
        trend('zero'),
        `${listed(up)} rises by ln(1.1) each time, which is the deviation from zero`,
      ).toBeCloseTo(Math.log(1.1), 9);
    });

    points(2, 'it is annualised with the periods that are given', () => {
      for (const periodsPerYear of [252, 52]) {
        const [vol] = rollingVolatility(CLOSES, options({ window: 6, periodsPerYear })).slice(-1);
        expect(
          vol,
          `A sample volatility of 1.123 % a period with ${periodsPerYear} periods a year`,
        ).toBeCloseTo(KNOWN.sample * Math.sqrt(periodsPerYear), 8);
      }
    });

    points(2, 'rollingVolatility() gives one entry a price, and looks at nothing later', () => {
      // Computed independently of this project, 12 significant digits.
      const known = [0.0126622486744, 0.0133727217978, 0.0133175942952, 0.0124479746879];
      const found = rollingVolatility(CLOSES, options());
      expect(found.length, 'Seven prices, seven entries').toBe(7);
      expect(
        found.slice(0, 3),
        'With a window of 3 returns the first three prices have no volatility',
      ).toEqual([undefined, undefined, undefined]);
      known.forEach((vol, i) => {
        expect(
          found[i + 3],
          `Entry ${i + 3}: the sample deviation of the three returns up to price ${i + 3}`,
        ).toBeCloseTo(vol, 9);
      });
      expect(rollingVolatility([], options()), 'No prices, no entries').toEqual([]);
      expect(
        rollingVolatility(Object.freeze([100, 101]), options()),
        'Two prices and a window of 3 returns',
      ).toEqual([undefined, undefined]);
      const changed = rollingVolatility([...CLOSES.slice(0, 5), 1, 1000], options()).slice(0, 5);
      expect(changed, 'Other prices at the end change nothing before them').toEqual(
        found.slice(0, 5),
      );
    });

    points(
      3,
      'it agrees with the returns of each window, and does not care for the currency',
      () => {
        const inputs = fc.tuple(
          fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 1, maxLength: 20 }),
          fc.integer({ min: 2, max: 6 }),
          fc.constantFrom(...DEVIATIONS),
        );
        forAll(inputs, ([prices, window, deviation]) => {
          const chosen = options({ window, deviation, periodsPerYear: 4 });
          const found = rollingVolatility(Object.freeze(prices), chosen);
          const inCents = rollingVolatility(
            prices.map((price) => price * 128),
            chosen,
          );
          const returns = returnsOf(prices);
          prices.forEach((_, i) => {
            const told = `Entry ${i} of ${listed(prices)}, ${deviation}, window ${window}, 4 periods a year`;
            if (i < window) {
              expect(found[i], `${told}: there are too few returns`).toBeUndefined();
              return;
            }
            const wanted = volOf(returns.slice(i - window, i), chosen);
            expect(found[i], told).toBeCloseTo(wanted, 5);
            expect(inCents[i], `${told}, with all prices multiplied by 128`).toBeCloseTo(wanted, 5);
          });
        });
      },
    );

    points(2, 'it refuses what is no price and no window, and goes on', () => {
      for (const price of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
        const vol = new RollingVolatility(options({ window: 2, deviation: 'zero' }));
        vol.add(100);
        vol.add(110);
        expect(() => vol.add(price), `A price of ${price} is a RangeError`).toThrow(RangeError);
        vol.add(100);
        expect(
          vol.annualisedVol(),
          `100, 110, a ${price} that was refused, 100: the returns are ±ln(1.1)`,
        ).toBeCloseTo(Math.log(1.1), 9);
      }
      for (const window of [0, 1, 2.5, Number.NaN]) {
        expect(
          () => new RollingVolatility(options({ window })),
          `A window of ${window} is a RangeError`,
        ).toThrow(RangeError);
      }
      for (const periodsPerYear of [0, -252, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(
          () => new RollingVolatility(options({ periodsPerYear })),
          `${periodsPerYear} periods a year are a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(3, 'a price takes no more steps with a wide window than with a narrow one', () => {
      const [narrow, wide] = [10, 1_000].map((window) => {
        const vol = new RollingVolatility(options({ window }));
        for (const price of jumbled(window + 1)) vol.add(price);
        const { steps, moves } = countSteps(() => {
          for (const price of jumbled(2_000)) {
            vol.add(price);
            vol.annualisedVol();
          }
        });
        return steps + moves;
      }) as [number, number];
      expect(
        wide,
        `2,000 prices with a question after each took ${narrow} steps with a window of 10 and ${wide} with one of 1,000; O(1) allows at most half as many again`,
      ).toBeLessThanOrEqual(1.5 * narrow);
    });

    points(1, 'relativeError() says how far chance carries it', () => {
      expect(relativeError(20), 'From 20 returns: 1 / √38').toBeCloseTo(0.1622214211, 9);
      expect(relativeError(3), 'From 3 returns: 1 / √4').toBeCloseTo(0.5, 12);
      expect(relativeError(5001), 'From 5,001 returns: 1 / √10000, one percent').toBeCloseTo(
        0.01,
        12,
      );
      for (const returns of [1, 0, 2.5, Number.NaN]) {
        expect(
          () => relativeError(returns),
          `The error from ${returns} returns is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'autocorrelation() compares a series with itself, k steps later', () => {
      const line = Object.freeze([1, 2, 3, 4]);
      expect(autocorrelation(line, 0), 'At lag 0 it is 1').toBeCloseTo(1, 12);
      expect(
        autocorrelation(line, 1),
        '[1, 2, 3, 4] at lag 1: (0.75 − 0.25 + 0.75) / 5',
      ).toBeCloseTo(0.25, 9);
      expect(autocorrelation(line, 2), '[1, 2, 3, 4] at lag 2: (−0.75 − 0.75) / 5').toBeCloseTo(
        -0.3,
        9,
      );
      expect(autocorrelation(line, 3), '[1, 2, 3, 4] at lag 3: −2.25 / 5').toBeCloseTo(-0.45, 9);
      expect(
        autocorrelation([1, -1, 1, -1, 1, -1], 1),
        'Six values of ±1 in turn, at lag 1: five products of −1, over six',
      ).toBeCloseTo(-5 / 6, 9);
      expect(autocorrelation([3, 3, 3], 1), 'Values that do not vary have none').toBeUndefined();
      expect(
        autocorrelation([0.1, 0.1, 0.1], 1),
        'Three times 0.1 does not vary either, whatever the rounding of the mean says',
      ).toBeUndefined();
      for (const lag of [-1, 4, 0.5, Number.NaN]) {
        expect(
          () => autocorrelation(line, lag),
          `A lag of ${lag} on four values is a RangeError`,
        ).toThrow(RangeError);
      }
    });

    points(2, 'withoutOverlap() keeps windows that share nothing', () => {
      const rolled = Object.freeze([undefined, undefined, 5, 6, 7, 8, 9]);
      expect(
        withoutOverlap(rolled, 2),
        '[–, –, 5, 6, 7, 8, 9] with a window of 2: from the 5 on every second',
      ).toEqual([5, 7, 9]);
      expect(withoutOverlap(rolled, 3), '[–, –, 5, 6, 7, 8, 9] with a window of 3').toEqual([5, 8]);
      expect(withoutOverlap(rolled, 1), 'A window of 1 overlaps nothing').toEqual([5, 6, 7, 8, 9]);
      expect(
        withoutOverlap([0, 1, 2, 3], 2),
        '0 is a value: [0, 1, 2, 3] with a window of 2',
      ).toEqual([0, 2]);
      expect(
        withoutOverlap([1, 2, undefined, 4, 5], 2),
        '[1, 2, –, 4, 5] with a window of 2: the third is absent and left out',
      ).toEqual([1, 5]);
      expect(withoutOverlap([undefined, undefined], 2), 'Nothing is defined').toEqual([]);
      for (const window of [0, 1.5, Number.NaN]) {
        expect(
          () => withoutOverlap(rolled, window),
          `A window of ${window} is a RangeError`,
        ).toThrow(RangeError);
      }
      const vols = rollingVolatility(CLOSES, options());
      expect(
        withoutOverlap(vols, 3),
        'Seven prices, windows of 3 returns: the first three returns and the last three',
      ).toEqual([vols[3], vols[6]]);
    });
  },
);
