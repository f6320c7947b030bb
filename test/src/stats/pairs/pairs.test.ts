import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  augmentedDickeyFuller,
  correlation,
  engleGranger,
  futureFairValue,
  halfLife,
  halfLifeOf,
  hedgeRatio,
  impliedCarry,
} from '../../../../src/stats/index.js';
import { autoregression, average, lcg12Noise, spoilt, walk } from '../support/noise.js';

const SEED = 19870301;
const finite = fc.double({ min: -100, max: 100, noNaN: true });
const moves = (levels: readonly number[]) => levels.slice(1).map((x, i) => x - levels[i]);
const normals = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.normal());

/** Known values cross-checked with statsmodels 0.13.5, adfuller(autolag=None). */
describe('augmentedDickeyFuller()', () => {
  it.each([
    [0, -0.158452162348, -4.56486488343, 255],
    [1, -0.157257496195, -4.31516335732, 254],
    [4, -0.168892414578, -4.07143969218, 251],
  ])('of a series that comes back, with %i lags', (lags, slope, statistic, observations) => {
    const found = augmentedDickeyFuller(autoregression(0.9, lcg12Noise(2024, 256)), { lags });
    expect(found.slope).toBeCloseTo(slope, 11);
    expect(found.statistic).toBeCloseTo(statistic, 10);
    expect(found.observations).toBe(observations);
  });

  it.each([
    [0, -0.0101671919599, -1.55242559783, 255],
    [1, -0.0106687969262, -1.61847822096, 254],
    [4, -0.0100325403975, -1.48585338383, 251],
  ])('of a walk, with %i lags', (lags, slope, statistic, observations) => {
    const found = augmentedDickeyFuller(walk(lcg12Noise(7, 256)), { lags });
    expect(found.slope).toBeCloseTo(slope, 11);
    expect(found.statistic).toBeCloseTo(statistic, 10);
    expect(found.observations).toBe(observations);
  });

  it('gives the probabilities that adfuller() gives', () => {
    const back = augmentedDickeyFuller(autoregression(0.9, lcg12Noise(2024, 256)), { lags: 1 });
    expect(back.probability).toBeCloseTo(0.000418107749754, 12);
    const wandering = augmentedDickeyFuller(walk(lcg12Noise(7, 256)), { lags: 0 });
    expect(wandering.probability).toBeCloseTo(0.507436354572, 10);
  });

  it('does not depend on unit or level; with a trend, not on a trend', () => {
    const levels = autoregression(0.8, lcg12Noise(5, 80));
    for (const lags of [0, 2]) {
      const plain = augmentedDickeyFuller(levels, { lags });
      const moved = levels.map((x) => 1e6 - 20 * x);
      expect(augmentedDickeyFuller(moved, { lags }).statistic).toBeCloseTo(plain.statistic, 7);
      const about = { lags, deterministic: 'trend' } as const;
      const rising = levels.map((x, t) => 3 * x + 7 * t);
      expect(augmentedDickeyFuller(rising, about).statistic).toBeCloseTo(
        augmentedDickeyFuller(levels, about).statistic,
        7,
      );
      const bare = { lags, deterministic: 'none' } as const;
      expect(
        augmentedDickeyFuller(
          levels.map((x) => -3 * x),
          bare,
        ).statistic,
      ).toBeCloseTo(augmentedDickeyFuller(levels, bare).statistic, 9);
    }
  });

  it.each(['none', 'constant', 'trend'] as const)(
    'on walks, with %s, finds reversion in 5 of 100, as a 5 %% test should',
    (deterministic) => {
      const random = new Random(71);
      const runs = 800;
      let found = 0;
      for (let run = 0; run < runs; run++) {
        const levels = walk(normals(random, 80));
        const { statistic, criticalValues } = augmentedDickeyFuller(levels, {
          lags: 0,
          deterministic,
        });
        if (statistic < criticalValues.fivePercent) found++;
      }
      expect(Math.abs(found / runs - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / runs));
    },
  );

  it('refuses lags and levels that are none', () => {
    const levels = lcg12Noise(1, 20);
    expect(() => augmentedDickeyFuller(levels, { lags: -1 })).toThrow(/current value is -1/);
    expect(() => augmentedDickeyFuller(levels, { lags: 9 })).toThrow(/at least 22 levels/);
    expect(() => augmentedDickeyFuller([], { lags: 0 })).toThrow(RangeError);
    expect(() => augmentedDickeyFuller(spoilt(levels, 3, Number.NaN), { lags: 0 })).toThrow(
      /item 3/,
    );
    expect(() => augmentedDickeyFuller(Array(20).fill(4), { lags: 0 })).toThrow(/constant/);
  });
});

/** Known values cross-checked with statsmodels 0.13.5, coint(trend='c', maxlag=1, autolag=None). */
describe('engleGranger()', () => {
  const x = walk(lcg12Noise(7, 256));
  const spread = autoregression(0.8, lcg12Noise(99, 256));
  const y = x.map((value, t) => 2 + 1.5 * value + spread[t]);
  const independent = walk(lcg12Noise(31, 256));

  it('of a true pair gives the known ratio, statistic and critical values', () => {
    const found = engleGranger({ y, x }, { lags: 1 });
    expect(found.intercept).toBeCloseTo(1.2067545312, 9);
    expect(found.hedgeRatio).toBeCloseTo(1.46464890915, 10);
    expect(found.statistic).toBeCloseTo(-5.83574835879, 9);
    const { onePercent, fivePercent, tenPercent } = found.criticalValues;
    expect(onePercent).toBeCloseTo(-3.93990422914, 10);
    expect(fivePercent).toBeCloseTo(-3.36019610534, 10);
    expect(tenPercent).toBeCloseTo(-3.06112398693, 10);
    expect(found.probability).toBeLessThan(0.001);
  });

  it('of an independent walk finds nothing, though the levels are correlated', () => {
    const found = engleGranger({ y: independent, x }, { lags: 1 });
    expect(found.hedgeRatio).toBeCloseTo(0.261339337624, 10);
    expect(found.statistic).toBeCloseTo(-2.68350104822, 9);
    expect(found.probability).toBeGreaterThan(0.1);
    expect(correlation(x, independent)).toBeCloseTo(0.645468867549, 10);
    expect(correlation(moves(x), moves(independent))).toBeCloseTo(0.0707613626515, 10);
  });

  it('leaves a spread whose half-life is known', () => {
    const found = halfLife(engleGranger({ y, x }, { lags: 1 }).residuals);
    expect(found.persistence).toBeCloseTo(0.755287049592, 10);
    expect(found.halfLife).toBeCloseTo(2.46972704458, 9);
    expect(halfLifeOf(found.persistence)).toBe(found.halfLife);
  });

  it('moves with the units: the ratio scales, the statistic stays', () => {
    const plain = engleGranger({ y, x }, { lags: 1 });
    const moved = engleGranger(
      { y: y.map((value) => 100 * value - 7), x: x.map((value) => 5e5 - 4 * value) },
      { lags: 1 },
    );
    expect(moved.hedgeRatio).toBeCloseTo(-25 * plain.hedgeRatio, 7);
    expect(moved.statistic).toBeCloseTo(plain.statistic, 7);
  });

  it('finds the ratio of simulated pairs, within the error that the spread’s memory leaves', () => {
    const random = new Random(72);
    const phi = 0.7;
    for (let run = 0; run < 20; run++) {
      const base = walk(normals(random, 400));
      const noise = autoregression(phi, normals(random, 400));
      const other = base.map((value, t) => 2.5 * value - 3 + noise[t]);
      const found = engleGranger({ y: other, x: base }, { lags: 1 });
      const mean = average(base);
      const squares = base.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      // The long-run standard deviation of an AR(1) with shocks of 1 is 1/(1 − φ).
      const bound = 5 / (1 - phi) / Math.sqrt(squares);
      expect(Math.abs(found.hedgeRatio - 2.5)).toBeLessThan(bound);
      expect(found.probability).toBeLessThan(0.01);
    }
  });

  it('on unrelated walks is wrong in 5 of 100; by Dickey and Fuller’s table it would be in more', () => {
    const random = new Random(73);
    const runs = 800;
    let [found, byWrongTable] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const pair = { y: walk(normals(random, 100)), x: walk(normals(random, 100)) };
      const { statistic, criticalValues } = engleGranger(pair, { lags: 0 });
      if (statistic < criticalValues.fivePercent) found++;
      if (statistic < -2.89) byWrongTable++; // the 5 % point of one series with a constant, 100 values
    }
    const bound = 5 * Math.sqrt((0.05 * 0.95) / runs);
    expect(Math.abs(found / runs - 0.05)).toBeLessThan(bound);
    expect(byWrongTable / runs).toBeGreaterThan(0.05 + bound);
  });

  it('refuses pairs that are none', () => {
    expect(() => engleGranger({ y, x: x.slice(1) }, { lags: 1 })).toThrow(/of one length/);
    expect(() => engleGranger({ y: [1, 2], x: [1, 2] }, { lags: 1 })).toThrow(/at least 8/);
    expect(() => engleGranger({ y, x: y.map(() => 5) }, { lags: 1 })).toThrow(/constant/);
    expect(() => engleGranger({ y: spoilt(y, 9, Infinity), x }, { lags: 1 })).toThrow(/item 9/);
    expect(() => engleGranger({ y: x.map((v) => 3 * v + 1), x }, { lags: 1 })).toThrow(/formula/);
  });
});

describe('correlation()', () => {
  const pairs = fc.array(fc.tuple(finite, finite), { minLength: 2, maxLength: 40 });

  it('agrees with an independent implementation, and is symmetric', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
        const found = correlation(a, b);
        expect(correlation(b, a)).toBe(found);
        if (found === undefined) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        const spreadOf = (values: number[]) => Math.max(...values) - Math.min(...values);
        // Where all but nothing varies, the other implementation has lost its digits.
        if (spreadOf(a) > 1e-3 && spreadOf(b) > 1e-3) {
          expect(found).toBeCloseTo(sampleCorrelation(a, b), 7);
        }
      }),
      { seed: SEED },
    );
  });

  it('does not cancel on levels of 1e9', () => {
    const x = [1, 5, 2, 8, 3];
    const y = [2, 9, 4, 20, 3];
    const far = (values: number[]) => values.map((value) => 1e9 + value);
    expect(correlation(far(x), far(y))).toBeCloseTo(correlation(x, y) as number, 12);
    expect(correlation(x, far(x.map((value) => -value)))).toBeCloseTo(-1, 12);
  });

  it('is undefined where nothing changes, and refuses what cannot be paired', () => {
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow(/of one length/);
    expect(() => correlation([1], [1])).toThrow(/at least 2/);
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrow(/item 1 is NaN/);
  });

  it('of normals that share a known part is that share', () => {
    const random = new Random(74);
    const common = normals(random, 20_000);
    const [a, b] = [0, 1].map(() => common.map((z) => 0.6 * z + 0.8 * random.normal()));
    const rho = 0.36;
    const bound = (5 * (1 - rho * rho)) / Math.sqrt(20_000);
    expect(Math.abs((correlation(a, b) as number) - rho)).toBeLessThan(bound);
  });
});

describe('hedgeRatio()', () => {
  it('finds a known ratio and how much of the variance it takes away', () => {
    const random = new Random(75);
    const hedge = normals(random, 5000);
    const held = hedge.map((x) => 1.2 * x + 0.5 * random.normal());
    const found = hedgeRatio({ held, hedge });
    expect(Math.abs(found.ratio - 1.2)).toBeLessThan(5 * found.standardError);
    expect(found.effectiveness).toBeCloseTo((correlation(held, hedge) as number) ** 2, 12);
    expect(found.standardError).toBeCloseTo(0.5 / Math.sqrt(5000), 3);
  });

  it('scales with what is held and against the hedge', () => {
    const held = lcg12Noise(3, 30);
    const hedge = lcg12Noise(4, 30);
    const plain = hedgeRatio({ held, hedge }).ratio;
    const scaled = hedgeRatio({ held: held.map((x) => 6 * x), hedge: hedge.map((x) => 9 - 2 * x) });
    expect(scaled.ratio).toBeCloseTo(-3 * plain, 11);
    expect(() => hedgeRatio({ held, hedge: held.map(() => 1) })).toThrow(/constant/);
    expect(() => hedgeRatio({ held: [1, 2], hedge: [1, 2] })).toThrow(/at least 3/);
  });
});

describe('futureFairValue() and impliedCarry()', () => {
  it('give the known future: 20,000 points at 4.5 % less 3 % for 90 days', () => {
    const years = 0.246575342466;
    const terms = { spot: 20000, interestRate: 0.045, dividendYield: 0.03, years };
    expect(futureFairValue(terms).fair).toBeCloseTo(20074.1095702, 6);
    expect(futureFairValue(terms).basis).toBeCloseTo(74.1095702006, 6);
    expect(impliedCarry({ spot: 20000, future: 20250, years })).toBeCloseTo(0.0503802199941, 11);
  });

  it('undo each other', () => {
    const rate = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    const years = fc.double({ min: 0.1, max: 3, noNaN: true });
    fc.assert(
      fc.property(rate, rate, years, (interestRate, dividendYield, time) => {
        const terms = { spot: 5000, interestRate, dividendYield, years: time };
        const { fair, basis } = futureFairValue(terms);
        const carry = impliedCarry({ spot: 5000, future: fair, years: time });
        expect(carry).toBeCloseTo(interestRate - dividendYield, 12);
        expect(basis).toBeCloseTo(fair - 5000, 8);
      }),
      { seed: SEED },
    );
  });

  it('refuse prices and times that are none', () => {
    const terms = { spot: 20000, interestRate: 0.045, dividendYield: 0.03, years: 0.25 };
    expect(futureFairValue({ ...terms, years: 0 }).basis).toBe(0);
    expect(() => futureFairValue({ ...terms, years: -1 })).toThrow(/current value is -1/);
    expect(() => futureFairValue({ ...terms, spot: 0 })).toThrow(/spot/);
    expect(() => futureFairValue({ ...terms, interestRate: Number.NaN })).toThrow(/interestRate/);
    expect(() => impliedCarry({ spot: 1, future: 1, years: 0 })).toThrow(/years/);
  });
});
