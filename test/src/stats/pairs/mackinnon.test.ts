import { describe, expect, it } from 'vitest';
import { mackinnonCriticalValues, mackinnonProbability } from '../../../../src/stats/index.js';

/** MacKinnon (2010), Queen's Economics Department Working Paper 1227. */
describe('mackinnonCriticalValues()', () => {
  it.each([
    ['none', 1, 100, -2.5884607, -1.943991277, -1.614410036],
    ['none', 1, 1000, -2.567979427, -1.94127193378, -1.61655708864],
    ['constant', 1, 100, -3.497501033, -2.89090644, -2.5824349],
    ['constant', 1, 250, -3.45678085971, -2.87317150656, -2.572968544],
    ['constant', 1, Infinity, -3.43035, -2.86154, -2.56677],
    ['constant', 2, 100, -4.0093117, -3.3979133, -3.087134],
    ['constant', 2, 250, -3.940784032, -3.360679568, -3.06145832],
    ['constant', 2, 1000, -3.907425427, -3.342246923, -3.04869392],
    ['trend', 1, 100, -4.052277955, -3.455342974, -3.15332088],
    ['trend', 1, 250, -3.99544583392, -3.42819907994, -3.13745663232],
    ['trend', 2, 100, -4.4855749, -3.8768834, -3.567856908],
    ['trend', 2, 1000, -4.343094379, -3.790092674, -3.50339901611],
    ['trend', 2, Infinity, -4.32762, -3.78057, -3.49631],
  ] as const)(
    'with %s, for %i series and %f observations',
    (deterministic, series, n, one, five, ten) => {
      const found = mackinnonCriticalValues({ deterministic, series }, n);
      expect(found.onePercent).toBeCloseTo(one, 10);
      expect(found.fivePercent).toBeCloseTo(five, 10);
      expect(found.tenPercent).toBeCloseTo(ten, 10);
    },
  );

  it('refuses what was never fitted', () => {
    const unfitted = { deterministic: 'none', series: 2 } as const;
    expect(() => mackinnonCriticalValues(unfitted, 100)).toThrow(/there is none for 2 series/);
    expect(() => mackinnonProbability(unfitted, -3)).toThrow(RangeError);
    const fitted = { deterministic: 'none', series: 1 } as const;
    expect(() => mackinnonCriticalValues(fitted, 0)).toThrow(/current value is 0/);
    expect(() => mackinnonCriticalValues(fitted, Number.NaN)).toThrow(RangeError);
    expect(() => mackinnonProbability(fitted, Number.NaN)).toThrow(/must be a number/);
  });
});

/** MacKinnon (1994); values of statsmodels' adfvalues.py for one series with a constant. */
describe('mackinnonProbability()', () => {
  it.each([
    [-4.31516335732, 0.000418107749754],
    [-2.86154, 0.0500066511656],
    [-1.61, 0.477975652594],
    [-1.55242559783, 0.507436354572],
    [0.5, 0.984873096307],
    [2.75, 1],
    [-18.9, 0],
    [Number.NEGATIVE_INFINITY, 0],
  ])('of %f is %f', (statistic, known) => {
    const key = { deterministic: 'constant', series: 1 } as const;
    expect(mackinnonProbability(key, statistic)).toBeCloseTo(known, 11);
  });

  it.each([
    ['none', 1],
    ['constant', 1],
    ['constant', 2],
    ['trend', 1],
    ['trend', 2],
  ] as const)(
    'with %s, for %i series, agrees with the critical values of 2010',
    (deterministic, series) => {
      // Two fits to two simulations, sixteen years apart: they agree to about a tenth of each level.
      const key = { deterministic, series } as const;
      const limit = mackinnonCriticalValues(key, Infinity);
      expect(Math.abs(mackinnonProbability(key, limit.onePercent) - 0.01)).toBeLessThan(0.001);
      expect(Math.abs(mackinnonProbability(key, limit.fivePercent) - 0.05)).toBeLessThan(0.002);
      expect(Math.abs(mackinnonProbability(key, limit.tenPercent) - 0.1)).toBeLessThan(0.004);
    },
  );

  it('rises with the statistic, also where the two fits meet', () => {
    const key = { deterministic: 'trend', series: 2 } as const;
    let last = 0;
    for (let statistic = -8; statistic <= 0.6; statistic += 0.05) {
      const probability = mackinnonProbability(key, statistic);
      expect(probability).toBeGreaterThan(last - 0.002);
      last = probability;
    }
  });
});
