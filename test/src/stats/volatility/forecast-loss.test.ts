import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { qlikeLoss, squaredErrorLoss } from '../../../../src/stats/volatility/index.js';

const SEED = 20110101;
const LOSSES = { qlikeLoss, squaredErrorLoss };

describe('the formulas, worked out by hand', () => {
  it('qlikeLoss() is ln h + r²/h on average', () => {
    expect(qlikeLoss([1, Math.E], [2, 0])).toBeCloseTo((0 + 4 + 1 + 0) / 2, 14);
    expect(qlikeLoss([0.0001], [0.01])).toBeCloseTo(Math.log(0.0001) + 1, 14);
  });

  it('squaredErrorLoss() is (r² − h)² on average', () => {
    expect(squaredErrorLoss([1, 2], [2, 1])).toBeCloseTo((9 + 1) / 2, 14);
  });
});

describe.each(Object.entries(LOSSES))('%s()', (_name, loss) => {
  it('of a constant forecast is least at the mean square', () => {
    const returns = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 });
    const factors = fc.constantFrom(0.25, 0.8, 1.25, 4);
    fc.assert(
      fc.property(returns, factors, (bps, factor) => {
        const r = bps.map((value) => value / 10_000);
        const meanSquare = r.reduce((sum, x) => sum + x * x, 0) / r.length;
        const at = (h: number) =>
          loss(
            r.map(() => h),
            r,
          ) as number;
        expect(at(meanSquare * factor)).toBeGreaterThan(at(meanSquare));
      }),
      { seed: SEED },
    );
  });

  it('counts only the periods that have a forecast', () => {
    expect(loss([undefined, 0.0004], [0.5, 0.01])).toBe(loss([0.0004], [0.01]));
    expect(loss([undefined], [0.5])).toBeUndefined();
    expect(loss([], [])).toBeUndefined();
  });

  it('ranks forecasts as the true variance does, though it sees returns alone', () => {
    // Variances of 1 and 4 in turn. Forecasting them beats their mean of 2.5: on average by
    // ln 2.5 − ½ ln 4 = 0.22 a period in QLIKE and by (1.5)² = 2.25 in squared errors; of 20,000
    // periods both are more than ten standard errors.
    const random = new Random(SEED);
    const variances = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? 1 : 4));
    const returns = variances.map((v) => Math.sqrt(v) * random.normal());
    const gain = (forecast: (v: number) => number) =>
      (loss(variances.map(forecast), returns) as number) - (loss(variances, returns) as number);
    expect(gain(() => 2.5)).toBeGreaterThan(0.1);
    expect(gain((v) => 5 - v)).toBeGreaterThan(gain(() => 2.5));
  });

  it('refuses what is no forecast and no return', () => {
    for (const h of [0, -1, Number.NaN, Infinity]) {
      expect(() => loss([h], [0.01])).toThrow(`current value is ${h}`);
    }
    for (const r of [Number.NaN, Infinity]) {
      expect(() => loss([0.01], [r])).toThrow(RangeError);
    }
    expect(() => loss([0.01], [0.01, 0.02])).toThrow(/must be of one length, they have 1 and 2/);
  });
});

it('a forecast of 0 is no loss of −∞: it is a RangeError', () => {
  expect(() => qlikeLoss([0], [0])).toThrow(RangeError);
});
