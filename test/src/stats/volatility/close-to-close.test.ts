import fc from 'fast-check';
import { sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  blockReturns,
  closeToCloseVol,
  logReturns,
  RollingVolatility,
  rollingVol,
} from '../../../../src/stats/volatility/index.js';

/**
 * Known values: `close_to_close_volatility` of the workbook's oracles, 12 digits computed independently
 * of this project from these closes; log returns with the divisors n − 1 and n, and the root mean
 * square about zero.
 */
const CLOSES = [101, 100.9, 102.6, 101.8, 103.2, 102.1, 102.7];
const RETURNS = [
  -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
  0.00585939176389,
];
const SAMPLE = 0.0112312776125;
const DIGITS = 13;

describe('logReturns()', () => {
  it('gives the known returns', () => {
    const found = logReturns(CLOSES);
    expect(found).toHaveLength(RETURNS.length);
    for (const [i, value] of found.entries())
      expect(value).toBeCloseTo(RETURNS[i] as number, DIGITS);
  });

  it('is empty on one price or none, and takes a typed array', () => {
    expect([logReturns([]), logReturns([5])]).toEqual([[], []]);
    expect(logReturns(Float64Array.of(1, Math.E))).toEqual([1]);
  });

  it('adds up to the log of last over first', () => {
    const prices = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(prices, (p) => {
        const whole = Math.log((p[p.length - 1] as number) / (p[0] as number));
        expect(logReturns(p).reduce((sum, r) => sum + r, 0)).toBeCloseTo(whole, 9);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Infinity])('of a price of %s is a RangeError', (price) => {
    expect(() => logReturns([100, price])).toThrow(
      `Cannot take log returns: every price must be positive and finite, price 1 is ${price}`,
    );
  });
});

describe('closeToCloseVol()', () => {
  it('gives the known deviations, per period and a year', () => {
    const vol = (deviation?: 'sample' | 'population' | 'zero', periodsPerYear = 1) =>
      closeToCloseVol(RETURNS, { periodsPerYear, ...(deviation && { deviation }) });
    expect(vol()).toBeCloseTo(SAMPLE, DIGITS);
    expect(vol('sample')).toBe(vol());
    expect(vol('population')).toBeCloseTo(0.0102527068299, DIGITS);
    expect(vol('zero')).toBeCloseTo(0.0106234246125, DIGITS);
    expect(vol('sample', 252)).toBeCloseTo(0.178291004809, 11);
    expect(vol('sample') / vol('population')).toBeCloseTo(1.09544511501, 10); // √(6/5)
  });

  it('scales with the returns and ignores their mean', () => {
    const returns = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(returns, fc.double({ min: -1, max: 1, noNaN: true }), (r, drift) => {
        const vol = closeToCloseVol(r, { periodsPerYear: 1 });
        const moved = r.map((x) => 3 * x + drift);
        expect(closeToCloseVol(moved, { periodsPerYear: 1 })).toBeCloseTo(3 * vol, 9);
      }),
    );
  });

  it('does not cancel: 1e9 + {4, 7, 13, 16} has a variance of 30', () => {
    const returns = [4, 7, 13, 16].map((x) => 1e9 + x);
    expect(closeToCloseVol(returns, { periodsPerYear: 1 }) ** 2).toBeCloseTo(30, 9);
  });

  it('refuses too few returns, NaN, and a year without periods', () => {
    expect(() => closeToCloseVol([0.1], { periodsPerYear: 1 })).toThrow(/at least 2 returns/);
    expect(closeToCloseVol([0.1], { periodsPerYear: 1, deviation: 'zero' })).toBe(0.1);
    expect(() => closeToCloseVol([], { periodsPerYear: 1, deviation: 'zero' })).toThrow(
      /at least 1/,
    );
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      expect(() => closeToCloseVol([0.1, bad], { periodsPerYear: 1 })).toThrow(RangeError);
    }
    expect(() => closeToCloseVol(RETURNS, { periodsPerYear: 0 })).toThrow(/current value is 0/);
  });
});

describe('closeToCloseVol() on normal returns of a known volatility', () => {
  const COUNT = 40_000;
  const random = new Random(19000101);
  const returns = Array.from({ length: COUNT }, () => 0.0005 + 0.01 * random.normal());

  it.each(['sample', 'population'] as const)('from the mean (%s) it finds 1 %%', (deviation) => {
    const found = (closeToCloseVol(returns, { periodsPerYear: 1, deviation }) / 0.01) ** 2;
    expect(Math.abs(found - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
  });

  it('from zero it finds σ² + μ²', () => {
    const found = closeToCloseVol(returns, { periodsPerYear: 1, deviation: 'zero' }) ** 2;
    expect(Math.abs(found / (0.01 ** 2 + 0.0005 ** 2) - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
  });

  it('has a relative error of √(1/(2n)) from n returns', () => {
    const [runs, n] = [1000, 40];
    let squares = 0;
    for (let run = 0; run < runs; run++) {
      const some = returns.slice(run * n, run * n + n).map((r) => r - 0.0005);
      squares += (closeToCloseVol(some, { periodsPerYear: 1, deviation: 'zero' }) / 0.01 - 1) ** 2;
    }
    // A mean of squares of nearly normal errors is itself within √(2/runs) of them; five of those,
    // and a fiftieth for the terms in 1/n that the formula leaves out.
    expect(Math.abs((squares / runs) * 2 * n - 1)).toBeLessThan(5 * Math.sqrt(2 / runs) + 1 / 50);
  });
});

describe('blockReturns()', () => {
  it('adds up returns that follow each other, and drops the rest', () => {
    expect(blockReturns([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([6, 15]);
    expect(blockReturns([1, 2], 3)).toEqual([]);
    expect(blockReturns([], 1)).toEqual([]);
  });

  it('gives the log returns of every k-th price', () => {
    const prices = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 5 }), (p, k) => {
        const sparse = logReturns(p.filter((_, i) => i % k === 0));
        const sums = blockReturns(logReturns(p), k);
        expect(sums).toHaveLength(sparse.length);
        for (const [i, value] of sums.entries()) expect(value).toBeCloseTo(sparse[i] as number, 9);
      }),
    );
  });

  it('refuses a length that is no count, and a return that is no number', () => {
    for (const length of [0, -1, 1.5, Number.NaN]) {
      expect(() => blockReturns([1], length)).toThrow(RangeError);
    }
    expect(() => blockReturns([Number.NaN], 1)).toThrow(RangeError);
  });
});

describe('RollingVolatility', () => {
  it('refuses a return that is not finite, and goes on as if it had not come', () => {
    const rolling = new RollingVolatility({ window: 2, periodsPerYear: 1, deviation: 'zero' });
    rolling.update(0.03);
    expect(() => rolling.update(Number.NaN)).toThrow(RangeError);
    expect(() => rolling.update(Infinity)).toThrow(RangeError);
    expect(rolling.annualisedVol()).toBeUndefined();
    rolling.update(0.04);
    expect(rolling.annualisedVol()).toBeCloseTo(Math.sqrt(12.5) / 100, 14);
  });
});

describe('rollingVol()', () => {
  it('is undefined until the window is full, then the deviation of each window', () => {
    const returns = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(returns, fc.integer({ min: 2, max: 10 }), (r, window) => {
        const vols = rollingVol(r, { window, periodsPerYear: 1 });
        expect(vols).toHaveLength(r.length);
        for (const [i, vol] of vols.entries()) {
          if (i + 1 < window) expect(vol).toBeUndefined();
          else {
            const here = r.slice(i + 1 - window, i + 1);
            expect(vol).toBeCloseTo(sampleStandardDeviation(here), 12);
          }
        }
      }),
    );
  });

  it.each([1, 2.5, Number.NaN])('over a window of %s is a RangeError', (window) => {
    expect(() => rollingVol(RETURNS, { window, periodsPerYear: 1 })).toThrow(
      `window must be a whole number from 2, current value is ${window}`,
    );
  });
});
