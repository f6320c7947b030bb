import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import {
  arithmeticBrownian,
  geometricBrownian,
  jumpDiffusion,
  ornsteinUhlenbeck,
  reversionHalfLife,
  volatilityRegime,
  wildShare,
} from '../../../src/simulation/index.js';

// Every claim below is an exact moment of the process, and every tolerance is five standard errors of
// its estimate over independent paths, from the process's own higher moments.
const PATHS = 4_000;
const ERRORS = 5;

/** One number of each of many independent paths. */
function sample(seed: number, draw: (random: Random) => number): number[] {
  const root = new Random(seed);
  return Array.from({ length: PATHS }, (_, path) => draw(root.fork(path)));
}
const last = (path: Float64Array) => path[path.length - 1] as number;
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

function expectMean(values: readonly number[], wanted: number, variance: number): void {
  const bound = ERRORS * Math.sqrt(variance / values.length);
  expect(Math.abs(mean(values) - wanted), `mean ${mean(values)}, exact ${wanted}`).toBeLessThan(
    bound,
  );
}

/** The variance about a known mean. The variance of (x − m)² is κ₄ + 2σ⁴. */
function expectVariance(
  values: readonly number[],
  m: number,
  variance: number,
  cumulant4 = 0,
): void {
  const squares = values.map((x) => (x - m) ** 2);
  expectMean(squares, variance, cumulant4 + 2 * variance ** 2);
}

describe('arithmeticBrownian()', () => {
  const options = { start: 50, drift: 3, vol: 2, timeStep: 0.25, steps: 8 };

  it('is normal with mean X(0) + μt and variance σ²t', () => {
    const ends = sample(1, (random) => last(arithmeticBrownian(options, random)));
    expectMean(ends, 56, 8);
    expectVariance(ends, 56, 8);
  });

  it('has independent steps', () => {
    const products = sample(2, (random) => {
      const [a = 0, b = 0, c = 0] = arithmeticBrownian(options, random);
      return (b - a - 0.75) * (c - b - 0.75);
    });
    expectMean(products, 0, 1);
  });

  it('without volatility is a straight line', () => {
    const path = arithmeticBrownian({ ...options, vol: 0 }, new Random(1));
    expect([...path.slice(0, 3)]).toEqual([50, 50.75, 51.5]);
    expect(path).toHaveLength(9);
  });
});

describe('geometricBrownian()', () => {
  const options = { start: 100, drift: 0.1, vol: 0.3, timeStep: 0.5, steps: 4 };

  it('has the mean S(0)·e^(μt) and the variance S(0)²·e^(2μt)·(e^(σ²t) − 1)', () => {
    const ends = sample(3, (random) => last(geometricBrownian(options, random)));
    expectMean(ends, 100 * Math.exp(0.2), 1e4 * Math.exp(0.4) * Math.expm1(0.18));
  });

  it('has log returns of mean (μ − σ²/2)t and variance σ²t, however long a step is', () => {
    for (const steps of [1, 16]) {
      const path = { ...options, steps, timeStep: 2 / steps };
      const logs = sample(4, (random) => Math.log(last(geometricBrownian(path, random)) / 100));
      expectMean(logs, 0.11, 0.18);
      expectVariance(logs, 0.11, 0.18);
    }
  });
});

describe('ornsteinUhlenbeck()', () => {
  const options = { level: 10, pull: 2, vol: 3, timeStep: 0.1, steps: 5 };
  const stationary = 9 / 4;

  it('starts in its stationary distribution and stays there: mean m, variance σ²/2θ', () => {
    const paths = sample(5, () => 0).map((_, i) => ornsteinUhlenbeck(options, new Random(i)));
    for (const at of [0, 5]) {
      const values = paths.map((path) => path[at] as number);
      expectMean(values, 10, stationary);
      expectVariance(values, 10, stationary);
    }
    const products = paths.map((path) => ((path[0] as number) - 10) * ((path[5] as number) - 10));
    // Values half a unit of time apart: e^(−1). The variance of the product of two normals is v² + c².
    const covariance = stationary * Math.exp(-1);
    expectMean(products, covariance, stationary ** 2 + covariance ** 2);
  });

  it('from a start comes down by e^(−θt), in one step of any length as in many', () => {
    for (const steps of [1, 50]) {
      const path = { ...options, start: 30, steps, timeStep: 1.5 / steps };
      const ends = sample(6, (random) => last(ornsteinUhlenbeck(path, random)));
      const [m, v] = [10 + 20 * Math.exp(-3), stationary * -Math.expm1(-6)];
      expectMean(ends, m, v);
      expectVariance(ends, m, v);
    }
  });

  it('halves a deviation in its half-life', () => {
    const path = { ...options, vol: 0, start: 18, steps: 1, timeStep: reversionHalfLife(2) };
    expect(last(ornsteinUhlenbeck(path, new Random(1)))).toBeCloseTo(14, 10);
  });
});

describe('jumpDiffusion()', () => {
  const options = {
    start: 100,
    drift: 0.05,
    vol: 0.2,
    jumpsPerTime: 3,
    jumpMean: -0.1,
    jumpVol: 0.15,
    timeStep: 0.25,
    steps: 4,
  };

  it('has the mean S(0)·e^(μt), as if there were no jumps', () => {
    const ends = sample(7, (random) => last(jumpDiffusion(options, random).prices));
    // E[(e^J − 1)²] = e^(2m + 2v²) − 2e^(m + v²/2) + 1 for a normal J.
    const jump2 = Math.exp(-0.2 + 2 * 0.0225) - 2 * Math.exp(-0.1 + 0.01125) + 1;
    const variance = 1e4 * Math.exp(0.1) * Math.expm1(0.04 + 3 * jump2);
    expectMean(ends, 100 * Math.exp(0.05), variance);
  });

  it('has log returns of variance (σ² + λ(m² + v²))t: Merton’s', () => {
    const logs = sample(8, (random) => Math.log(last(jumpDiffusion(options, random).prices) / 100));
    const meanJump = Math.expm1(-0.1 + 0.01125);
    const m = 0.05 - 0.02 - 3 * meanJump + 3 * -0.1;
    const variance = 0.04 + 3 * (0.01 + 0.0225);
    const cumulant4 = 3 * (1e-4 + 6 * 0.01 * 0.0225 + 3 * 0.0225 ** 2);
    expectMean(logs, m, variance);
    expectVariance(logs, m, variance, cumulant4);
  });

  it('has a Poisson number of jumps', () => {
    const counts = sample(9, (random) =>
      jumpDiffusion(options, random).jumps.reduce((a, b) => a + b),
    );
    expectMean(counts, 3, 3);
    expectVariance(counts, 3, 3, 3);
  });

  it('without jumps has the log returns of a geometric Brownian motion', () => {
    const plain = { start: 100, drift: 0.05, vol: 0.2, timeStep: 0.25, steps: 4 };
    const none = { ...plain, jumpsPerTime: 0, jumpMean: 0, jumpVol: 0 };
    const logs = sample(10, (random) => Math.log(last(jumpDiffusion(none, random).prices) / 100));
    expectMean(logs, 0.03, 0.04);
    expectVariance(logs, 0.03, 0.04);
  });
});

describe('volatilityRegime()', () => {
  const options = {
    start: 0,
    calmStepVol: 1,
    wildStepVol: 4,
    calmToWild: 0.1,
    wildToCalm: 0.3,
    steps: 3,
  };
  // π = 0.1 / 0.4.
  const share = 0.25;
  const variance = 0.75 * 1 + 0.25 * 16;
  const fourth = 3 * (0.75 * 1 + 0.25 * 256);

  it('is wild for the stationary part of the time, from the first step on', () => {
    expect(wildShare(options)).toBe(share);
    for (const at of [0, 2]) {
      const wild = sample(11, (random) => volatilityRegime(options, random).isWild[at] as number);
      expectMean(wild, share, share * (1 - share));
    }
  });

  it('has steps of variance (1 − π)·calm² + π·wild², and fatter tails than a normal', () => {
    const moves = sample(12, (random) => {
      const { values } = volatilityRegime(options, random);
      return (values[3] as number) - (values[2] as number);
    });
    expectVariance(moves, 0, variance, fourth - 3 * variance ** 2);
    const eighth = 105 * (0.75 * 1 + 0.25 * 4 ** 8);
    expectMean(
      moves.map((x) => x ** 4),
      fourth,
      eighth - fourth ** 2,
    );
    expect(fourth / variance ** 2, 'the kurtosis of a normal distribution is 3').toBeGreaterThan(3);
  });

  it('has wild spells of 1/r steps on average', () => {
    const { isWild } = volatilityRegime({ ...options, steps: 60_000 }, new Random(13));
    const spells = [...isWild].join('').match(/(?<=0)1+(?=0)/g) ?? [];
    const lengths = spells.map(({ length }) => length);
    // Geometric: mean 1/r, variance (1 − r)/r².
    expectMean(lengths, 1 / 0.3, 0.7 / 0.09);
  });

  it('remembers: the correlation of neighbouring states is 1 − p − r', () => {
    const pairs = sample(14, (random) => {
      const { isWild } = volatilityRegime(options, random);
      return ((isWild[0] as number) - share) * ((isWild[1] as number) - share);
    });
    expectMean(pairs, share * (1 - share) * 0.6, 0.75 ** 4);
  });
});

describe('all of them', () => {
  const time = { timeStep: 0.1, steps: 5 };
  const draws = {
    arithmetic: (random: Random) => [...arithmeticBrownian({ start: 1, vol: 1, ...time }, random)],
    geometric: (random: Random) => [...geometricBrownian({ start: 1, vol: 1, ...time }, random)],
    reverting: (random: Random) => [
      ...ornsteinUhlenbeck({ level: 0, pull: 1, vol: 1, ...time }, random),
    ],
    jumping: (random: Random) => [
      ...jumpDiffusion(
        { start: 1, vol: 1, jumpsPerTime: 5, jumpMean: 0, jumpVol: 1, ...time },
        random,
      ).prices,
    ],
  };

  it.each(Object.entries(draws))('%s: a seed gives one path, another seed another', (_, draw) => {
    expect(draw(new Random(1))).toEqual(draw(new Random(1)));
    expect(draw(new Random(1))).not.toEqual(draw(new Random(2)));
  });

  const random = new Random(1);
  const brownian = { start: 1, vol: 1, ...time };
  const reverting = { level: 0, pull: 1, vol: 1, ...time };
  const jumping = { ...brownian, jumpsPerTime: 1, jumpMean: 0, jumpVol: 1 };
  const regime = {
    start: 0,
    calmStepVol: 1,
    wildStepVol: 2,
    calmToWild: 0.1,
    wildToCalm: 0.1,
    steps: 3,
  };
  it.each<[string, () => unknown]>([
    ['a negative volatility', () => arithmeticBrownian({ ...brownian, vol: -1 }, random)],
    ['half a step', () => arithmeticBrownian({ ...brownian, steps: 1.5 }, random)],
    ['no time', () => arithmeticBrownian({ ...brownian, timeStep: 0 }, random)],
    ['a drift of NaN', () => arithmeticBrownian({ ...brownian, drift: Number.NaN }, random)],
    ['a geometric start of 0', () => geometricBrownian({ ...brownian, start: 0 }, random)],
    ['no pull', () => ornsteinUhlenbeck({ ...reverting, pull: 0 }, random)],
    ['a level of NaN', () => ornsteinUhlenbeck({ ...reverting, level: Number.NaN }, random)],
    ['negative jumps', () => jumpDiffusion({ ...jumping, jumpsPerTime: -1 }, random)],
    ['a negative jump volatility', () => jumpDiffusion({ ...jumping, jumpVol: -1 }, random)],
    ['a chance above 1', () => volatilityRegime({ ...regime, calmToWild: 1.1 }, random)],
    [
      'no change at all',
      () => volatilityRegime({ ...regime, calmToWild: 0, wildToCalm: 0 }, random),
    ],
  ])('refuses %s', (_, run) => {
    expect(run).toThrow(RangeError);
  });
});
