import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import { fractionalNoise } from '../../../src/simulation/index.js';

/** That its autocovariance is the one it claims is shown where it is used: test/src/stats/hurst. */
describe('fractionalNoise()', () => {
  it('of H = 0.5 is the generator’s own normals', () => {
    const random = new Random(5);
    const normals = Array.from({ length: 50 }, () => random.normal());
    const noise = fractionalNoise({ hurst: 0.5, steps: 50 }, new Random(5));
    for (const [i, value] of normals.entries()) expect(noise[i]).toBeCloseTo(value, 12);
  });

  it('depends on the seed alone, and begins the same however long it is', () => {
    const long = fractionalNoise({ hurst: 0.8, steps: 40 }, new Random(6));
    const short = fractionalNoise({ hurst: 0.8, steps: 15 }, new Random(6));
    expect(Array.from(long.subarray(0, 15))).toEqual(Array.from(short));
    expect(fractionalNoise({ hurst: 0.8, steps: 0 }, new Random(6))).toHaveLength(0);
  });

  it.each([0, 1, -0.2, Number.NaN])('of H = %s is a RangeError', (hurst) => {
    expect(() => fractionalNoise({ hurst, steps: 5 }, new Random(1))).toThrow(
      `current value is ${hurst}`,
    );
  });

  it.each([-1, 2.5, Number.NaN])('of %s steps is a RangeError', (steps) => {
    expect(() => fractionalNoise({ hurst: 0.5, steps }, new Random(1))).toThrow(
      `current value is ${steps}`,
    );
  });
});
