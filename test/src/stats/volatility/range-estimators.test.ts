import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { brownianBars } from '../../../../src/simulation/brownian-bars.js';
import {
  type BarVolOptions,
  closeToCloseVol,
  garmanKlassVol,
  garmanKlassYangZhangVol,
  logReturns,
  type PriceBar,
  parkinsonVol,
  rogersSatchellVol,
  rollingBars,
  yangZhangVariance,
  yangZhangVol,
} from '../../../../src/stats/volatility/index.js';

const SEED = 19800101;
const PER_BAR: BarVolOptions = { periodsPerYear: 1 };

/**
 * Known values: seven bars, of which the first gives its close alone; formulas as in the R package TTR
 * (joshuaulrich/TTR, volatility.R), computed independently of this project to 12 significant digits.
 */
const BARS: PriceBar[] = [
  { open: 100.0, high: 101.5, low: 99.2, close: 101.0 },
  { open: 101.2, high: 102.0, low: 100.4, close: 100.9 },
  { open: 100.8, high: 102.9, low: 100.1, close: 102.6 },
  { open: 102.5, high: 103.1, low: 101.6, close: 101.8 },
  { open: 101.9, high: 103.4, low: 101.2, close: 103.2 },
  { open: 103.0, high: 103.8, low: 101.9, close: 102.1 },
  { open: 102.2, high: 103.0, low: 101.1, close: 102.7 },
];

const closeToClose = (bars: readonly PriceBar[], options: BarVolOptions) =>
  closeToCloseVol(logReturns(bars.map((bar) => bar.close)), options);

const ESTIMATORS = {
  closeToClose,
  parkinsonVol,
  garmanKlassVol,
  rogersSatchellVol,
  garmanKlassYangZhangVol,
  yangZhangVol,
};
const entries = Object.entries(ESTIMATORS);

/** Random bars that are possible: four prices, the extremes taken as high and low. */
const bar = fc
  .array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map(
    ([a, b, c, d]): PriceBar => ({
      open: a,
      close: b,
      high: Math.max(a, b, c, d),
      low: Math.min(a, b, c, d),
    }),
  );
const bars = fc.array(bar, { minLength: 3, maxLength: 12 });

describe('the known seven bars', () => {
  it.each([
    ['parkinsonVol', parkinsonVol, 0.000142846851396],
    ['garmanKlassVol', garmanKlassVol, 0.000157428633677],
    ['rogersSatchellVol', rogersSatchellVol, 0.000158831531493],
  ] as const)('%s() over bars 2 to 7', (_name, vol, variance) => {
    expect(vol(BARS.slice(1), PER_BAR) ** 2).toBeCloseTo(variance, 15);
  });

  it('garmanKlassYangZhangVol() and yangZhangVol() over all, whose first gives its close', () => {
    expect(garmanKlassYangZhangVol(BARS, PER_BAR) ** 2).toBeCloseTo(0.000159350793761, 15);
    const parts = yangZhangVariance(BARS, PER_BAR);
    expect(parts.openToCloseWeight).toBeCloseTo(0.124087591241, 12);
    expect(parts.overnight).toBeCloseTo(2.30655698381e-6, 16);
    expect(parts.openToClose).toBeCloseTo(0.000116867899076, 15);
    expect(parts.withinBar).toBeCloseTo(0.000158831531493, 15);
    expect(parts.total).toBeCloseTo(0.00015593092241, 15);
    expect(yangZhangVol(BARS, { periodsPerYear: 252 })).toBeCloseTo(0.198228636799, 11);
  });
});

describe.each(entries)('%s', (_name, vol) => {
  it('does not depend on the currency, and grows with √(periods per year)', () => {
    fc.assert(
      fc.property(bars, fc.double({ min: 0.01, max: 100, noNaN: true }), (series, rate) => {
        const inOther = series.map(({ open, high, low, close }) => ({
          open: open * rate,
          high: high * rate,
          low: low * rate,
          close: close * rate,
        }));
        const plain = vol(series, PER_BAR);
        expect(vol(inOther, PER_BAR)).toBeCloseTo(plain, 7);
        expect(vol(series, { periodsPerYear: 252 })).toBeCloseTo(plain * Math.sqrt(252), 7);
      }),
      { seed: SEED },
    );
  });

  it('is the same in a market turned upside down (1/price)', () => {
    fc.assert(
      fc.property(bars, (series) => {
        const inverse = series.map(({ open, high, low, close }) => ({
          open: 1 / open,
          high: 1 / low,
          low: 1 / high,
          close: 1 / close,
        }));
        expect(vol(inverse, PER_BAR)).toBeCloseTo(vol(series, PER_BAR), 7);
      }),
      { seed: SEED },
    );
  });

  it('is 0 where nothing moves', () => {
    const still = { open: 7, high: 7, low: 7, close: 7 };
    expect(vol([still, still, still], PER_BAR)).toBe(0);
  });

  it('refuses too few bars, impossible bars and a year without periods', () => {
    expect(() => vol([], PER_BAR)).toThrow(RangeError);
    expect(() => vol(BARS, { periodsPerYear: 0 })).toThrow(/current value is 0/);
    expect(() => vol(BARS, { periodsPerYear: Number.NaN })).toThrow(/current value is NaN/);
    for (const price of [Number.NaN, 0, -1, Infinity]) {
      // Close to close reads closes alone.
      for (const field of vol === closeToClose
        ? (['close'] as const)
        : (['open', 'high', 'low', 'close'] as const)) {
        const broken = BARS.map((item, i) => (i === 2 ? { ...item, [field]: price } : item));
        expect(() => vol(broken, PER_BAR), `${field} ${price}`).toThrow(RangeError);
      }
    }
  });
});

describe('impossible bars', () => {
  it.each([
    ['a high below the close', { open: 100, high: 100.5, low: 99, close: 101 }],
    ['a low above the open', { open: 100, high: 102, low: 100.5, close: 101 }],
  ])('%s is a RangeError that shows the bar', (_name, broken) => {
    expect(() => parkinsonVol([BARS[0], broken], PER_BAR)).toThrow(/bar 1 is 100, /);
    expect(() => yangZhangVol([BARS[0], BARS[1], broken], PER_BAR)).toThrow(/bar 2 is 100, /);
  });
});

describe('on Brownian bars of a known volatility of 1 % a bar', () => {
  const COUNT = 20_000;
  const quiet = brownianBars({ bars: COUNT, barVol: 0.01 }, new Random(5));
  /**
   * The variance of what one bar says, over the square of its mean: 2 for a squared return; the others
   * are 2 over the efficiencies 4.9, 7.4 and 6.0 of the papers. The average of n bars lies within five
   * standard errors of the truth, √(that / n) each.
   */
  const SPREAD = { parkinsonVol: 2 / 4.9, garmanKlassVol: 2 / 7.4, rogersSatchellVol: 2 / 6.0 };

  it.each(Object.entries(SPREAD))('%s() finds it within its own error', (name, spread) => {
    const vol = ESTIMATORS[name as keyof typeof SPREAD];
    const found = (vol(quiet, PER_BAR) / 0.01) ** 2;
    expect(Math.abs(found - 1)).toBeLessThan(5 * Math.sqrt(spread / COUNT));
  });

  it.each(Object.entries(SPREAD))(
    '%s() of single bars varies as its paper says',
    (name, spread) => {
      const vol = ESTIMATORS[name as keyof typeof SPREAD];
      const ratios = quiet.map((item) => (vol([item], PER_BAR) / 0.01) ** 2);
      const variance = ratios.reduce((sum, x) => sum + (x - 1) ** 2, 0) / COUNT;
      expect(variance / spread).toBeGreaterThan(0.9);
      expect(variance / spread).toBeLessThan(1.1);
    },
  );

  it('a drift of 2 % a bar deceives Parkinson, and not Rogers and Satchell', () => {
    const rising = brownianBars({ bars: COUNT, barVol: 0.01, barDrift: 0.02 }, new Random(6));
    expect(parkinsonVol(rising, PER_BAR)).toBeGreaterThan(0.013);
    const found = (rogersSatchellVol(rising, PER_BAR) / 0.01) ** 2;
    // A bar's statement has a drift-dependent variance of at most 2: as bad as a squared return.
    expect(Math.abs(found - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
  });

  it('nights of 1 % are seen by close to close, Garman–Klass–Yang–Zhang and Yang–Zhang alone', () => {
    const nights = brownianBars(
      { bars: COUNT, barVol: 0.01, overnightVol: 0.01, barDrift: 0.002 },
      new Random(7),
    );
    const whole = 0.01 ** 2 + 0.01 ** 2;
    // Squared normals have the largest error of all the parts: √(2/n).
    const bound = 5 * Math.sqrt(2 / COUNT);
    expect(Math.abs(closeToClose(nights, PER_BAR) ** 2 / whole - 1)).toBeLessThan(bound);
    expect(Math.abs(yangZhangVol(nights, PER_BAR) ** 2 / whole - 1)).toBeLessThan(bound);
    const extended = garmanKlassYangZhangVol(nights, PER_BAR) ** 2 / whole;
    expect(Math.abs(extended - 1)).toBeLessThan(bound + 0.02); // its drift bias is below (0.2)²/2
    expect(rogersSatchellVol(nights, PER_BAR) ** 2 / whole).toBeLessThan(0.55);
  });
});

describe('rollingBars()', () => {
  it('is undefined until the window is full, then what the estimator says of each window', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 5 }), (series, window) => {
        const rolled = rollingBars(series, window, (last) => parkinsonVol(last, PER_BAR));
        expect(rolled).toHaveLength(series.length);
        for (const [i, vol] of rolled.entries()) {
          const expected =
            i + 1 < window ? undefined : parkinsonVol(series.slice(i + 1 - window, i + 1), PER_BAR);
          expect(vol).toBe(expected);
        }
      }),
      { seed: SEED },
    );
  });

  it('refuses a window that is no count, and a bar that is impossible', () => {
    for (const window of [0, -1, 1.5, Number.NaN]) {
      expect(() => rollingBars(BARS, window, () => 0)).toThrow(RangeError);
    }
    const broken = [...BARS, { open: 1, high: 0.5, low: 1, close: 1 }];
    const vol = (last: readonly PriceBar[]) => parkinsonVol(last, PER_BAR);
    expect(() => rollingBars(broken, 2, vol)).toThrow(RangeError);
    expect(rollingBars([], 2, vol)).toEqual([]);
  });
});
