import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { RiskMetrics, riskMetricsForecasts } from '../../../../src/stats/volatility/index.js';

const SEED = 19961217;
const RETURNS = [
  -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
  0.00585939176389,
];

describe('RiskMetrics', () => {
  it('gives the known variances, started from the first squared return', () => {
    // Computed independently of this project, 12 significant digits, with
    // the decay of 0.94 that the RiskMetrics Technical Document (1996) gives for days.
    const known = [
      9.81267521247e-7, 9.81267521247e-7, 1.76718380909e-5, 2.02880218599e-5, 3.026442589e-5,
      3.53386841369e-5, 3.52783113993e-5,
    ];
    const forecasts = riskMetricsForecasts(RETURNS, { decay: 0.94, periodsPerYear: 1 });
    expect(forecasts).toHaveLength(7);
    expect(forecasts[0]).toBeUndefined(); // known[0] has seen the return that it would forecast
    for (let i = 1; i < known.length; i++) {
      expect((forecasts[i] as number) ** 2).toBeCloseTo(known[i], 15);
    }
    expect(forecasts[6]).toBeCloseTo(0.00593955481491, 12);
  });

  it('gives the textbook case: a variance of 0.000324 and a return of −2.3 % make 0.0003363', () => {
    // A worked example of acadifi.com, which rounds to 0.000337 on the way and so prints 1.835 %.
    const risk = new RiskMetrics({ decay: 0.94, initialVariance: 0.000324 });
    risk.update(-0.023);
    expect(risk.nextVariance()).toBeCloseTo(0.0003363, 14);
    expect(risk.annualisedVol(1)).toBeCloseTo(0.0183384841249, 12);
  });

  it('does not look ahead: a forecast is the same whatever comes on its day or later', () => {
    const returns = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(returns, returns, (past, future) => {
        const options = { decay: 0.94, periodsPerYear: 252 };
        const whole = riskMetricsForecasts([...past, ...future], options);
        expect(whole.slice(0, past.length + 1)).toEqual(riskMetricsForecasts(past, options));
      }),
      { seed: SEED },
    );
  });

  it('does not care for signs, and scales with the returns', () => {
    const options = { decay: 0.9, periodsPerYear: 1 };
    const plain = riskMetricsForecasts(RETURNS, options);
    const scaled = riskMetricsForecasts(
      RETURNS.map((r) => -5 * r),
      options,
    );
    for (let i = 1; i < plain.length; i++) {
      expect(scaled[i]).toBeCloseTo(5 * (plain[i] as number), 12);
    }
  });

  it('averages to the true variance, with a variance of its own of 2(1 − λ)/(1 + λ)', () => {
    const random = new Random(17);
    const decay = 0.94;
    const risk = new RiskMetrics({ decay, initialVariance: 4 });
    const runs = 2000;
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      for (let i = 0; i < 200; i++) risk.update(2 * random.normal());
      sum += (risk.nextVariance() as number) / 4;
    }
    const bound = 5 * Math.sqrt((2 * (1 - decay)) / (1 + decay) / runs);
    expect(Math.abs(sum / runs - 1)).toBeLessThan(bound);
  });

  it('knows nothing before the first return, and refuses what is no return', () => {
    expect(new RiskMetrics({ decay: 0.94 }).nextVariance()).toBeUndefined();
    expect(new RiskMetrics({ decay: 0.94 }).annualisedVol(252)).toBeUndefined();
    expect(riskMetricsForecasts([], { decay: 0.94, periodsPerYear: 252 })).toEqual([undefined]);
    expect(() => new RiskMetrics({ decay: 1 })).toThrow('current value is 1');
    expect(() => new RiskMetrics({ decay: 0.9, initialVariance: -1 })).toThrow(RangeError);
    expect(() => new RiskMetrics({ decay: 0.9 }).update(Number.NaN)).toThrow(RangeError);
    expect(() => riskMetricsForecasts([0.1], { decay: 0.9, periodsPerYear: 0 })).toThrow(
      RangeError,
    );
  });
});
