import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import { splitMix64, stateOfSeed, Xoshiro128 } from '../../../src/random/xoshiro.js';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('Xoshiro128', () => {
  // Vigna's xoshiro128starstar.c 1.1 from the state {1, 2, 3, 4}, as printed in the tests of rand_xoshiro.
  it('next() gives the numbers of the reference implementation', () => {
    const bits = new Xoshiro128([1, 2, 3, 4]);
    expect(draw(10, () => bits.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  // Vigna's splitmix64.c, as printed in the tests of rand_xoshiro.
  it('splitMix64() gives the numbers of the reference implementation', () => {
    expect(splitMix64(1477776061723855037n, 3)).toEqual([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
    ]);
  });

  it('stateOfSeed() differs from seed to seed, for negative seeds too', () => {
    const states = [-2, -1, 0, 1, 2].map((seed) => stateOfSeed(seed).join());
    expect(new Set(states).size).toBe(5);
  });
});

describe('Random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draws = [7, 7, 8].map((seed) => {
      const random = new Random(seed);
      return draw(20, () => random.uniform() + random.normal());
    });
    expect(draws[0]).toEqual(draws[1]);
    expect(draws[0]).not.toEqual(draws[2]);
  });

  it('uniform() fills twenty bins evenly', () => {
    const random = new Random(1);
    const counts = new Array<number>(20).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const bin = Math.floor(random.uniform() * 20);
      counts[bin] = (counts[bin] ?? Number.NaN) + 1; // a draw outside [0, 1) spoils the sum
    }
    const chiSquared = counts.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(43.82); // 99.9 % of a chi-squared of 19 degrees of freedom
  });

  it('normal() has the moments of a standard normal', () => {
    const random = new Random(2);
    const n = 40_000;
    const draws = draw(n, () => random.normal());
    const moment = (power: number) => draws.reduce((sum, x) => sum + x ** power, 0) / n;
    // Four standard errors: the variances of x, x², x³, x⁴ are 1, 2, 15, 96.
    expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('a seed of %s is a RangeError', (seed) => {
    expect(() => new Random(seed)).toThrow(/the seed must be a whole number/);
  });
});
