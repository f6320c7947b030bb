import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import {
  hawkesArrivals,
  hawkesMeanRate,
  hawkesRateAt,
  poissonArrivals,
  thinnedArrivals,
} from '../../../src/simulation/index.js';

// Tolerances are five standard errors, from the exact or the bounding variance named at each.
const ERRORS = 5;
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
function expectMean(values: readonly number[], wanted: number, variance: number): void {
  const bound = ERRORS * Math.sqrt(variance / values.length);
  expect(Math.abs(mean(values) - wanted), `mean ${mean(values)}, exact ${wanted}`).toBeLessThan(
    bound,
  );
}
const runs = <T>(count: number, seed: number, draw: (random: Random) => T): T[] =>
  Array.from({ length: count }, (_, run) => draw(new Random(seed).fork(run)));

describe('poissonArrivals()', () => {
  it('has a Poisson count: mean and variance rate × horizon', () => {
    const counts = runs(4_000, 1, (random) => poissonArrivals(2.5, 4, random).length);
    expectMean(counts, 10, 10);
    // The fourth cumulant of a Poisson count is its mean.
    expectMean(
      counts.map((n) => (n - 10) ** 2),
      10,
      10 + 2 * 100,
    );
  });

  it('spreads its times evenly, in order', () => {
    const times = runs(500, 2, (random) => poissonArrivals(5, 4, random));
    expect(times.every((one) => one.every((t, i) => t > (one[i - 1] ?? 0) && t < 4))).toBe(true);
    expectMean(times.flat(), 2, 16 / 12);
  });

  it('of rate 0 nobody comes', () => {
    expect(poissonArrivals(0, 100, new Random(1))).toEqual([]);
  });

  it.each([
    [-1, 1],
    [Number.NaN, 1],
    [1, -1],
    [1, Infinity],
  ])('refuses a rate of %d and a horizon of %d', (rate, horizon) => {
    expect(() => poissonArrivals(rate, horizon, new Random(1))).toThrow(RangeError);
  });
});

describe('thinnedArrivals()', () => {
  const busy = { rateAt: (t: number) => (t < 1 ? 6 : 2 * t), rateMax: 6, horizon: 3 };

  it('has between two times a Poisson count of mean the integral of the rate', () => {
    const times = runs(3_000, 3, (random) => thinnedArrivals(busy, random));
    const between = (from: number, to: number) =>
      times.map((one) => one.filter((t) => t >= from && t < to).length);
    expectMean(between(0, 1), 6, 6);
    expectMean(between(1, 2), 3, 3);
    expectMean(between(2, 3), 5, 5);
  });

  it('refuses a rate above its bound, and one below 0', () => {
    for (const rate of [7, -1, Number.NaN]) {
      const wrong = { rateAt: () => rate, rateMax: 6, horizon: 10 };
      expect(() => thinnedArrivals(wrong, new Random(1))).toThrow(/rate must be from 0 to 6/);
    }
  });
});

describe('hawkesArrivals()', () => {
  const options = { baseRate: 0.8, excitement: 1.2, decay: 2 };
  const n = 0.6;

  it('has the mean rate μ / (1 − α/β), of which the base brings μ', () => {
    expect(hawkesMeanRate(options)).toBeCloseTo(2, 12);
  });

  it('counts, from an empty start, the integral of its expected rate', () => {
    // E λ(t) solves y′ = −(β − α)·y + βμ with y(0) = μ. In the long run the variance of the count is
    // (mean rate) / (1 − n)² per unit of time, and less from an empty start.
    const horizon = 40;
    const counts = runs(600, 4, (random) => hawkesArrivals(options, horizon, random).length);
    const gap = options.decay - options.excitement;
    const rising = -Math.expm1(-gap * horizon) / gap;
    const expected = 2 * horizon - (2 - options.baseRate) * rising;
    expectMean(counts, expected, (2 * horizon) / (1 - n) ** 2);
  });

  it('comes in bursts: the variance of a count is many times its mean', () => {
    const counts = runs(600, 5, (random) => hawkesArrivals(options, 100, random).length);
    const m = mean(counts);
    const ratio = mean(counts.map((count) => (count - m) ** 2)) / m;
    // 1 / (1 − n)² = 6.25 in the long run; a variance of 600 counts has a relative error of √(2/600),
    // and the edges take some 1 / (100 (β − α)) of it.
    expect(ratio).toBeGreaterThan(6.25 * (1 - 5 * Math.sqrt(2 / 600) - 0.05));
    expect(ratio).toBeLessThan(6.25 * (1 + 5 * Math.sqrt(2 / 600) + 0.05));
  });

  it('by its own clock is a Poisson process of rate 1: the time-rescaling theorem', () => {
    // The integral of λ between arrivals is exponential with mean 1, whatever the parameters. It is
    // worked out here from the definition, kernel by kernel.
    const times = hawkesArrivals(options, 600, new Random(6));
    const { baseRate, excitement, decay } = options;
    let carried = 0;
    const waits = times.map((time, i) => {
      const from = times[i - 1] ?? 0;
      const passed = time - from;
      if (i > 0) carried += excitement;
      const wait = baseRate * passed + (carried / decay) * -Math.expm1(-decay * passed);
      carried *= Math.exp(-decay * passed);
      return wait;
    });
    expect(waits.length).toBeGreaterThan(800);
    expectMean(waits, 1, 1);
    expectMean(
      waits.map((wait) => wait ** 2),
      2,
      20,
    );
    const products = waits.slice(1).map((wait, i) => (wait - 1) * ((waits[i] as number) - 1));
    expectMean(products, 0, 1);
  });

  it('without excitement is a Poisson process', () => {
    const calm = { ...options, excitement: 0 };
    const counts = runs(2_000, 7, (random) => hawkesArrivals(calm, 10, random).length);
    expectMean(counts, 8, 8);
    expectMean(
      counts.map((count) => (count - 8) ** 2),
      8,
      8 + 2 * 64,
    );
  });

  it('hawkesRateAt() is μ + Σ α·e^(−β(t − tᵢ)) over what came before', () => {
    expect(hawkesRateAt(0, [], options)).toBe(0.8);
    const expected = 0.8 + 1.2 * (Math.exp(-2 * 3) + Math.exp(-2 * 1));
    expect(hawkesRateAt(4, [1, 3, 4, 9], options)).toBeCloseTo(expected, 12);
  });

  it('is the same for the same seed', () => {
    const draw = (seed: number) => hawkesArrivals(options, 20, new Random(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it.each([
    { excitement: 2 },
    { excitement: -0.1 },
    { decay: 0 },
    { baseRate: 0 },
    { baseRate: Number.NaN },
  ])('refuses %o', (wrong) => {
    expect(() => hawkesArrivals({ ...options, ...wrong }, 10, new Random(1))).toThrow(RangeError);
  });

  it('refuses a horizon without end', () => {
    expect(() => hawkesArrivals(options, Infinity, new Random(1))).toThrow(RangeError);
  });
});
