import fc from 'fast-check';
import { erf } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';

const draw = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

/** How far a statistic may stray: four standard errors, passed by 1 seed of 16,000 by luck alone. */
const SIGMAS = 4;

/** What a chi-squared of `freedom` degrees exceeds as rarely as a normal its SIGMAS (Wilson–Hilferty, 1931). */
function chiSquaredBound(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + SIGMAS * Math.sqrt(spread)) ** 3;
}

function chiSquared(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, i) => {
    const fair = expected[i] as number;
    return sum + (count - fair) ** 2 / fair;
  }, 0);
}

/** The largest distance between a sample's distribution and the one it should have. */
function kolmogorovSmirnov(sample: readonly number[], cdf: (x: number) => number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const n = sorted.length;
  return sorted.reduce((far, x, i) => {
    const p = cdf(x);
    return Math.max(far, p - i / n, (i + 1) / n - p);
  }, 0);
}

/** 2 e^(−2·2.3²) = 5e-5: how rarely √n times that distance exceeds 2.3 (Kolmogorov's limit). */
const KS_BOUND = 2.3;

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('uniform()', () => {
  it('takes the first two words of the generator as 27 and 26 bits of one number', () => {
    const random = new Random({ key: '0', words: [1, 2, 3, 4] });
    expect(random.uniform()).toBe((Math.floor(11520 / 32) * 2 ** 26 + 0) / 2 ** 53);
  });

  it('fills a hundred bins evenly, and never leaves [0, 1)', () => {
    const random = new Random(1);
    const counts = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(random.uniform() * 100);
      counts[bin] = (counts[bin] ?? Number.NaN) + 1; // a draw outside [0, 1) spoils the sum
    }
    expect(chiSquared(counts, new Array(100).fill(1000))).toBeLessThan(chiSquaredBound(99));
  });

  it('has successive draws that do not depend on each other', () => {
    const random = new Random(2);
    const draws = draw(100_000, () => random.uniform() - 0.5);
    for (const lag of [1, 2, 3, 7]) {
      const products = draws.slice(lag).map((x, i) => x * (draws[i] as number));
      expect(Math.abs(mean(products)) * 12).toBeLessThan(SIGMAS / Math.sqrt(products.length));
    }
  });
});

describe('uniformInt()', () => {
  it('throws a fair die', () => {
    const random = new Random(3);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) counts[random.uniformInt(6)]! += 1;
    expect(chiSquared(counts, new Array(6).fill(10_000))).toBeLessThan(chiSquaredBound(5));
  });

  it('does not favour small numbers where 2^32 is no multiple of n', () => {
    const random = new Random(4);
    const n = 3 * 2 ** 30; // a bare remainder would give the lowest third half of the draws
    const low = draw(20_000, () => random.uniformInt(n)).filter((x) => x < n / 3).length;
    const error = Math.sqrt((1 / 3) * (2 / 3) * 20_000);
    expect(Math.abs(low - 20_000 / 3)).toBeLessThan(SIGMAS * error);
  });

  it('is 0 for n = 1 and takes all of 2^32', () => {
    const random = new Random(5);
    expect(random.uniformInt(1)).toBe(0);
    expect(draw(50, () => random.uniformInt(2 ** 32)).some((x) => x > 2 ** 31)).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('of n = %s is a RangeError', (n) => {
    expect(() => new Random(1).uniformInt(n)).toThrow(
      `Cannot draw a whole number: n must be whole and from 1 to 2^32, current value is ${n}`,
    );
  });
});

describe('normal()', () => {
  it('follows the normal distribution', () => {
    const random = new Random(6);
    const draws = draw(40_000, () => random.normal());
    const distance = kolmogorovSmirnov(draws, (x) => (1 + erf(x / Math.SQRT2)) / 2);
    expect(distance * Math.sqrt(draws.length)).toBeLessThan(KS_BOUND);
  });

  it('has the moments 0, 1, 0, 3', () => {
    const random = new Random(7);
    const n = 200_000;
    const draws = draw(n, () => random.normal());
    // The variances of x, x², x³ and x⁴ are 1, 2, 15 and 96.
    for (const [power, moment, variance] of [
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 15],
      [4, 3, 96],
    ] as const) {
      const found = mean(draws.map((x) => x ** power));
      expect(Math.abs(found - moment)).toBeLessThan(SIGMAS * Math.sqrt(variance / n));
    }
  });
});

describe('exponential()', () => {
  it('follows 1 − e^(−rate·x)', () => {
    const random = new Random(8);
    const draws = draw(40_000, () => random.exponential(2.5));
    const distance = kolmogorovSmirnov(draws, (x) => 1 - Math.exp(-2.5 * x));
    expect(distance * Math.sqrt(draws.length)).toBeLessThan(KS_BOUND);
  });

  it.each([0, -1, Number.NaN, Infinity])('at a rate of %s is a RangeError', (rate) => {
    expect(() => new Random(1).exponential(rate)).toThrow(/the rate must be positive/);
  });
});

describe('poisson()', () => {
  it.each([0.3, 3, 9.9, 10, 42.5, 1000])('with mean %s follows its distribution', (mu) => {
    const random = new Random(9);
    const n = 50_000;
    const counts = new Map<number, number>();
    for (let i = 0; i < n; i++) {
      const k = random.poisson(mu);
      counts.set(k, (counts.get(k) ?? 0) + 1);
    }
    // Values expected at least five times have a bin each; the rest share one.
    let logProbability = -mu;
    const found: number[] = [];
    const expected: number[] = [];
    for (let k = 0; k < mu * 2 + 20; k++) {
      const fair = n * Math.exp(logProbability);
      if (fair >= 5) {
        found.push(counts.get(k) ?? 0);
        expected.push(fair);
      }
      logProbability += Math.log(mu / (k + 1));
    }
    const rest = n - expected.reduce((sum, x) => sum + x, 0);
    if (rest >= 5) {
      found.push(n - found.reduce((sum, x) => sum + x, 0));
      expected.push(rest);
    }
    expect(chiSquared(found, expected)).toBeLessThan(chiSquaredBound(expected.length - 1));
  });

  it('with mean 0 is 0', () => {
    expect(draw(10, () => new Random(10).poisson(0))).toEqual(new Array(10).fill(0));
  });

  it.each([-1, Number.NaN, Infinity])('with mean %s is a RangeError', (mu) => {
    expect(() => new Random(1).poisson(mu)).toThrow(/the mean must be from 0 to 1e9/);
  });
});

describe('bernoulli()', () => {
  it('is true with probability p, never for 0 and always for 1', () => {
    const random = new Random(11);
    const hits = draw(100_000, () => random.bernoulli(0.2)).filter(Boolean).length;
    expect(Math.abs(hits - 20_000)).toBeLessThan(SIGMAS * Math.sqrt(100_000 * 0.2 * 0.8));
    expect(draw(1000, () => random.bernoulli(0))).not.toContain(true);
    expect(draw(1000, () => random.bernoulli(1))).not.toContain(false);
  });

  it.each([-0.1, 1.1, Number.NaN])('with p = %s is a RangeError', (p) => {
    expect(() => new Random(1).bernoulli(p)).toThrow(/its probability must be from 0 to 1/);
  });
});

describe('shuffle() and choice()', () => {
  it('shuffle() gives each of the 24 orders of four cards equally often', () => {
    const random = new Random(12);
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = random.shuffle(['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const found = [...counts.values()];
    expect(chiSquared(found, new Array(24).fill(1000))).toBeLessThan(chiSquaredBound(23));
  });

  it('shuffle() keeps the items and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = new Random(seed).shuffle(Object.freeze([...items]));
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
    );
  });

  it('choice() picks each item equally often, and refuses an empty list', () => {
    const random = new Random(13);
    const picks = draw(30_000, () => random.choice(['x', 'y', 'z']));
    const counts = ['x', 'y', 'z'].map((item) => picks.filter((pick) => pick === item).length);
    expect(chiSquared(counts, [10_000, 10_000, 10_000])).toBeLessThan(chiSquaredBound(2));
    expect(() => random.choice([])).toThrow(RangeError);
  });
});

describe('streams', () => {
  const tenOf = (random: Random) => draw(10, () => random.uniform());

  it('equal seeds give equal numbers, and others others', () => {
    expect(tenOf(new Random(7))).toEqual(tenOf(new Random(7)));
    expect(tenOf(new Random(7))).not.toEqual(tenOf(new Random(8)));
    expect(tenOf(new Random(-7))).not.toEqual(tenOf(new Random(7)));
  });

  it('fork() follows from seed and label alone, whatever was drawn before', () => {
    const used = new Random(7);
    tenOf(used);
    used.normal();
    expect(tenOf(used.fork('orders'))).toEqual(tenOf(new Random(7).fork('orders')));
    expect(tenOf(new Random(7).fork(3))).toEqual(tenOf(new Random(7).fork('3')));
  });

  it('forks of other labels, of nested labels and of other seeds all differ', () => {
    const root = new Random(7);
    const streams = [
      root,
      root.fork(''),
      root.fork('a'),
      root.fork('b'),
      root.fork('ab'),
      root.fork('ba'),
      root.fork('a').fork('b'),
      root.fork('b').fork('a'),
      new Random(8).fork('a'),
    ];
    expect(new Set(streams.map((stream) => tenOf(stream).join())).size).toBe(streams.length);
  });

  it('neighbouring seeds and neighbouring forks are uncorrelated', () => {
    const n = 50_000;
    const pairs: [Random, Random][] = [
      [new Random(1), new Random(2)],
      [new Random(1).fork(0), new Random(1).fork(1)],
      [new Random(1), new Random(1).fork('a')],
    ];
    for (const [one, other] of pairs) {
      const products = draw(n, () => (one.uniform() - 0.5) * (other.uniform() - 0.5));
      expect(Math.abs(mean(products)) * 12).toBeLessThan(SIGMAS / Math.sqrt(n));
    }
  });

  it('a state that went through JSON continues the stream, also between two normals', () => {
    const step = fc.constantFrom('uniform', 'normal', 'exponential', 'int');
    const run = (random: Random, steps: readonly string[]) =>
      steps.map((name) => {
        if (name === 'uniform') return random.uniform();
        if (name === 'normal') return random.normal();
        return name === 'int' ? random.uniformInt(10) : random.exponential(1);
      });
    fc.assert(
      fc.property(fc.integer(), fc.array(step), fc.array(step), (seed, before, after) => {
        const random = new Random(seed).fork('run');
        run(random, before);
        const restored = new Random(JSON.parse(JSON.stringify(random.state())));
        expect(run(restored, after)).toEqual(run(random, after));
        expect(tenOf(restored.fork('x'))).toEqual(tenOf(random.fork('x')));
      }),
    );
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('a seed of %s is a RangeError', (seed) => {
    expect(() => new Random(seed)).toThrow(
      `Cannot seed a generator: the seed must be a whole number, current value is ${seed}`,
    );
  });
});
