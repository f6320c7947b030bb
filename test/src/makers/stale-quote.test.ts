import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEvenMultiple,
  moveTicks,
  quoteLifePeriods,
  runOverProbability,
  staleQuoteLossTicks,
} from '../../../src/makers/index.js';

const SEED = 20200316;
const check = <T>(inputs: fc.Arbitrary<T>, claim: (input: T) => void): void =>
  fc.assert(fc.property(inputs, claim), { seed: SEED, numRuns: 200 });

describe('moveTicks()', () => {
  it('is the rule of 16: 16 % a year is 1 % a day, of 256 days', () => {
    const day = { annualisedVol: 0.16, periodsPerYear: 256, exposedPeriods: 1 };
    expect(moveTicks(10_000, day)).toBeCloseTo(100, 12);
  });

  it('adds variances: two exposures one after the other are one of their sum', () => {
    const part = fc.double({ min: 0, max: 500, noNaN: true });
    check(fc.tuple(part, part), ([first, second]) => {
      const move = (exposedPeriods: number): number =>
        moveTicks(10_000, { annualisedVol: 0.3, periodsPerYear: 252, exposedPeriods });
      expect(Math.hypot(move(first), move(second))).toBeCloseTo(move(first + second), 6);
    });
  });

  it.each([
    ['price', 0, 0.2, 252, 1],
    ['volatility', 100, Number.NaN, 252, 1],
    ['periods per year', 100, 0.2, 0, 1],
    ['exposed periods', 100, 0.2, 252, -1],
  ])('refuses a wrong %s', (_, mid, annualisedVol, periodsPerYear, exposedPeriods) => {
    expect(() => moveTicks(mid, { annualisedVol, periodsPerYear, exposedPeriods })).toThrow(
      RangeError,
    );
  });
});

describe('runOverProbability()', () => {
  // Source: the complementary error function of the C library, erfc(z / √2), as Python's math.erfc.
  // 2.999 and 3.001 stand on either side of the place where the method changes.
  it.each([
    [0, 1],
    [1.959963984540054, 0.05],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [2.5, 0.012419330651552278],
    [2.999, 0.002708673067454213],
    [3.001, 0.0026909456501699367],
    [6, 1.9731752900754e-9],
  ])('is 2·(1 − Φ(%f)) = %f', (z, probability) => {
    expect(runOverProbability(z, 1) / probability).toBeCloseTo(1, 9);
    expect(runOverProbability(z * 250, 250) / probability).toBeCloseTo(1, 9);
  });

  it('is 0 where nothing moves', () => {
    expect(runOverProbability(5, 0)).toBe(0);
  });
});

describe('staleQuoteLossTicks()', () => {
  it('is the mean absolute move s·√(2/π) for a quote without a spread', () => {
    expect(staleQuoteLossTicks(0, 100)).toBeCloseTo(100 * Math.sqrt(2 / Math.PI), 9);
  });

  it('is the integral of the loss over the density of the move', () => {
    const move = 7;
    for (const half of [0.5, 3, 7, 15, 25]) {
      const step = 0.001;
      let sum = 0;
      for (let x = half + step / 2; x < 12 * move; x += step) {
        sum += (x - half) * Math.exp(-((x / move) ** 2) / 2) * step;
      }
      const integral = (2 * sum) / (move * Math.sqrt(2 * Math.PI));
      expect(staleQuoteLossTicks(half, move)).toBeCloseTo(integral, 6);
    }
  });

  it('scales: half-spread and move in other units give the loss in other units', () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    check(fc.tuple(positive, positive, positive), ([half, move, unit]) => {
      const scaled = staleQuoteLossTicks(half * unit, move * unit);
      expect(scaled).toBeCloseTo(unit * staleQuoteLossTicks(half, move), 6);
    });
  });

  it('falls as the spread widens, and is 0 where nothing moves', () => {
    let last = Number.POSITIVE_INFINITY;
    for (let half = 0; half <= 40; half += 0.25) {
      const loss = staleQuoteLossTicks(half, 5);
      expect(loss).toBeLessThanOrEqual(last);
      expect(loss).toBeGreaterThanOrEqual(0);
      last = loss;
    }
    expect(staleQuoteLossTicks(0, 0)).toBe(0);
  });
});

describe('breakEvenMultiple()', () => {
  it('is where income pays for the loss', () => {
    check(fc.double({ min: 1e-4, max: 20, noNaN: true }), (trades) => {
      const z = breakEvenMultiple(trades);
      expect(trades * z - staleQuoteLossTicks(z, 1)).toBeCloseTo(0, 9);
    });
  });

  it('is 1 for 2·(φ(1) − (1 − Φ(1))) trades, from the tables', () => {
    expect(breakEvenMultiple(2 * (0.24197072451914337 - 0.15865525393145707))).toBeCloseTo(1, 9);
  });

  it('falls where more traders who know nothing come', () => {
    expect(breakEvenMultiple(0.1)).toBeGreaterThan(breakEvenMultiple(0.2));
  });
});

describe('quoteLifePeriods()', () => {
  const perSecond = { annualisedVol: 0.01 * Math.sqrt(252), periodsPerYear: 252 * 23_400 };

  it('is 58.5 s for 5 ticks at 1 % a day, and a 25th of it at 5 %', () => {
    const spike = { ...perSecond, annualisedVol: 0.05 * Math.sqrt(252) };
    expect(quoteLifePeriods(5, 10_000, perSecond)).toBeCloseTo(58.5, 9);
    expect(quoteLifePeriods(5, 10_000, spike)).toBeCloseTo(2.34, 9);
  });

  it('inverts moveTicks(): over its life a quote is exposed to a move of its half-spread', () => {
    check(fc.integer({ min: 1, max: 500 }), (half) => {
      const exposedPeriods = quoteLifePeriods(half, 10_000, perSecond);
      expect(moveTicks(10_000, { ...perSecond, exposedPeriods })).toBeCloseTo(half, 6);
    });
  });

  it('is Infinity where nothing moves', () => {
    expect(quoteLifePeriods(5, 10_000, { ...perSecond, annualisedVol: 0 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
