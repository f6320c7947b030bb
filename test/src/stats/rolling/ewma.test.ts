import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import { decayOfHalfLife, Ewma } from '../../../../src/stats/rolling/index.js';

const SEED = 20140403;

function ewma(decay: number, values: readonly number[]): Ewma {
  const smooth = new Ewma({ decay });
  for (const value of values) smooth.update(value);
  return smooth;
}

describe('Ewma', () => {
  it('is the weighted mean and variance written out', () => {
    const inputs = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(inputs, fc.double({ min: 0.05, max: 0.98, noNaN: true }), (values, decay) => {
        // The first value has all the weight that nothing came before to take.
        const weights = values.map((_, i) => {
          const age = values.length - 1 - i;
          return i === 0 ? decay ** age : (1 - decay) * decay ** age;
        });
        const mean = values.reduce((sum, x, i) => sum + weights[i] * x, 0);
        const variance = values.reduce((sum, x, i) => sum + weights[i] * (x - mean) ** 2, 0);
        const smooth = ewma(decay, values);
        expect(smooth.mean()).toBeCloseTo(mean, 9);
        expect(smooth.variance()).toBeCloseTo(variance, 9);
      }),
      { seed: SEED },
    );
  });

  it('gives the means that the documentation of pandas prints', () => {
    // pandas, DataFrame.ewm(com=0.5, adjust=False).mean() of 0, 1, 2; com 0.5 is a decay of 1/3.
    const known = [0, 0.666667, 1.555556];
    for (const [i, mean] of known.entries()) {
      expect(ewma(1 / 3, [0, 1, 2].slice(0, i + 1)).mean()).toBeCloseTo(mean, 6);
    }
  });

  it('of squared returns is the known variance of RiskMetrics', () => {
    // Computed independently of this project, 12 significant digits.
    const returns = [
      -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
      0.00585939176389,
    ];
    const smooth = ewma(
      0.94,
      returns.map((r) => r * r),
    );
    expect(smooth.mean()).toBeCloseTo(3.52783113993e-5, 15);
  });

  it('shifts and scales', () => {
    const inputs = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(inputs, fc.double({ min: 0.05, max: 0.98, noNaN: true }), (values, decay) => {
        const plain = ewma(decay, values);
        const moved = ewma(
          decay,
          values.map((x) => 1000 - 2 * x),
        );
        expect(moved.mean()).toBeCloseTo(1000 - 2 * (plain.mean() as number), 8);
        expect(moved.variance()).toBeCloseTo(4 * (plain.variance() as number), 6);
      }),
      { seed: SEED },
    );
  });

  it('of normal noise has a mean whose variance is (1 − λ)/(1 + λ)', () => {
    const random = new Random(11);
    const decay = 0.9;
    const smooth = new Ewma({ decay });
    let squares = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run++) {
      for (let i = 0; i < 120; i++) smooth.update(random.normal());
      squares += (smooth.mean() as number) ** 2;
    }
    const found = squares / runs / ((1 - decay) / (1 + decay));
    expect(Math.abs(found - 1)).toBeLessThan(5 * Math.sqrt(2 / runs)); // the mean of χ²(1)
  });

  it('is undefined before the first value, and refuses NaN and decays outside 0 … 1', () => {
    const smooth = new Ewma({ decay: 0.5 });
    expect([smooth.mean(), smooth.variance(), smooth.deviation()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    smooth.update(7);
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => smooth.update(value)).toThrow(`current value is ${value}`);
    }
    expect([smooth.mean(), smooth.variance(), smooth.deviation()]).toEqual([7, 0, 0]);
    for (const decay of [0, 1, -0.1, Number.NaN, Infinity])
      expect(() => new Ewma({ decay })).toThrow(RangeError);
  });
});

describe('decayOfHalfLife()', () => {
  it('halves a weight in that many updates', () => {
    expect(decayOfHalfLife(7) ** 7).toBeCloseTo(0.5, 14);
    const halfLives = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(halfLives, (halfLife) => {
        expect(decayOfHalfLife(halfLife) ** halfLife).toBeCloseTo(0.5, 9);
        expect(decayOfHalfLife(2 * halfLife) ** 2).toBeCloseTo(decayOfHalfLife(halfLife), 12);
      }),
      { seed: SEED },
    );
    for (const halfLife of [0, -1, Number.NaN, Infinity]) {
      expect(() => decayOfHalfLife(halfLife)).toThrow(`current value is ${halfLife}`);
    }
  });
});
