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

  it('shifts and scales', () => {
    const plain = ewma(0.9, [1, 4, 2, 8]);
    const moved = ewma(
      0.9,
      [1, 4, 2, 8].map((x) => 1000 - 2 * x),
    );
    expect(moved.mean()).toBeCloseTo(1000 - 2 * (plain.mean() as number), 10);
    expect(moved.deviation()).toBeCloseTo(2 * (plain.deviation() as number), 10);
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
    expect(() => smooth.update(Number.NaN)).toThrow('current value is NaN');
    for (const decay of [0, 1, -0.1, Number.NaN])
      expect(() => new Ewma({ decay })).toThrow(RangeError);
  });
});

describe('decayOfHalfLife()', () => {
  it('halves a weight in that many updates', () => {
    expect(decayOfHalfLife(7) ** 7).toBeCloseTo(0.5, 14);
    expect(() => decayOfHalfLife(0)).toThrow('current value is 0');
  });
});
