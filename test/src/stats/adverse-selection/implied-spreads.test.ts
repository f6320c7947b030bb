import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { brownianBars } from '../../../../src/simulation/brownian-bars.js';
import {
  corwinSchultzPairs,
  corwinSchultzSpread,
  type PriceBar,
  rollSpread,
} from '../../../../src/stats/index.js';
import { average, standardError } from '../support/noise.js';

const SEED = 19840901;

/** Roll (1984); sample convention and sign as the R package bidask (roll.R). */
describe('rollSpread()', () => {
  const prices = [100, 100.1, 100, 100.1, 100.1, 100, 100.1, 100, 100, 100.1];

  it('gives the known spreads', () => {
    expect(rollSpread(prices, { divisor: 'population' })).toBeCloseTo(0.141421356237, 10);
    expect(rollSpread(prices, { divisor: 'sample' })).toBeCloseTo(0.151185789204, 10);
    const logs = prices.map(Math.log);
    expect(rollSpread(logs, { divisor: 'sample' })).toBeCloseTo(0.00151110246666, 12);
  });

  it('is undefined where prices trend, not 0', () => {
    const trend = [100, 101, 103, 106, 110, 115, 121];
    expect(rollSpread(trend, { divisor: 'population' })).toBeUndefined();
    expect(rollSpread([5, 5, 5, 5], { divisor: 'sample' })).toBeUndefined();
  });

  it('scales, and ignores level and sign', () => {
    const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(series, fc.integer({ min: -99, max: 99 }), (values, level) => {
        const plain = rollSpread(values, { divisor: 'sample' });
        const moved = rollSpread(
          values.map((x) => level - 4 * x),
          { divisor: 'sample' },
        );
        if (plain === undefined || plain < 1e-6) expect(moved ?? 0).toBeLessThan(1e-5);
        else expect(moved).toBeCloseTo(4 * plain, 8);
      }),
      { seed: SEED },
    );
  });

  it('finds a known spread around a walk', () => {
    const random = new Random(61);
    const spread = 4;
    const squares = Array.from({ length: 60 }, () => {
      let mid = 1000;
      const trades = Array.from({ length: 1000 }, () => {
        mid += random.normal();
        return mid + (random.bernoulli(0.5) ? 0.5 : -0.5) * spread;
      });
      return (rollSpread(trades, { divisor: 'sample' }) ?? 0) ** 2;
    });
    expect(Math.abs(average(squares) - spread ** 2)).toBeLessThan(5 * standardError(squares));
  });

  it('refuses short and broken series', () => {
    expect(() => rollSpread([1, 2, 1], { divisor: 'sample' })).toThrow(/at least 4 prices/);
    expect(() => rollSpread([1, 2, Number.NaN, 1], { divisor: 'sample' })).toThrow(/item 2 is NaN/);
  });
});

/** Corwin and Schultz (2012); the night as in the R package bidask (cs.R). The open plays no part. */
describe('corwinSchultzPairs()', () => {
  const bar = (high: number, low: number, close: number): PriceBar => ({
    open: close,
    high,
    low,
    close,
  });

  it.each([
    ['days that overlap', bar(102, 99, 101), bar(103, 100, 101), 0.00579853610714],
    ['a night that jumped', bar(102, 99, 99.5), bar(104, 101, 102), 0.01810700435],
    [
      'days that say less than nothing',
      bar(101, 100, 101),
      bar(104, 100.5, 102),
      -0.00862052502131,
    ],
  ])('gives the known spread of %s', (_name, first, second, known) => {
    expect(corwinSchultzPairs([first, second])[0]).toBeCloseTo(known, 12);
  });

  it('of bars that are all spread is the spread, and does not depend on the currency', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.3, noNaN: true }), (spread) => {
        const still = bar(100 * (1 + spread / 2), 100 * (1 - spread / 2), 100);
        expect(corwinSchultzPairs([still, still])[0]).toBeCloseTo(spread, 9);
        const inCents = bar(still.high * 100, still.low * 100, 10_000);
        expect(corwinSchultzPairs([inCents, inCents])[0]).toBeCloseTo(spread, 9);
      }),
      { seed: SEED },
    );
  });

  it('finds a known spread on Brownian bars to a tenth', () => {
    // Its two equations hold for expected squares; from single pairs they are off by a few per cent.
    const spread = 0.02;
    const days = brownianBars({ bars: 5000, barVol: 0.01 }, new Random(62)).map((day) => ({
      ...day,
      high: day.high * (1 + spread / 2),
      low: day.low * (1 - spread / 2),
    }));
    const found = corwinSchultzSpread(days, { negatives: 'keep' });
    expect(Math.abs(found / spread - 1)).toBeLessThan(0.1);
    expect(corwinSchultzSpread(days, { negatives: 'zero' })).toBeGreaterThan(found);
  });

  it('counts a negative one as 0, or as it is', () => {
    const days = [bar(101, 100, 101), bar(104, 100.5, 102)];
    expect(corwinSchultzSpread(days, { negatives: 'zero' })).toBe(0);
    expect(corwinSchultzSpread(days, { negatives: 'keep' })).toBeLessThan(0);
    expect(() => corwinSchultzPairs(days.slice(1))).toThrow(/at least 2 bars/);
    expect(() => corwinSchultzPairs([days[0], bar(1, 2, 1)])).toThrow(/bar 1/);
  });
});
