import fc from 'fast-check';
import {
  mean,
  rootMeanSquare,
  sampleStandardDeviation,
  standardDeviation,
} from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/random/index.js';
import {
  RollingMoments,
  rollingDeviation,
  rollingMean,
} from '../../../../src/stats/rolling/index.js';

const SEED = 20140401;
const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});
const windows = fc.integer({ min: 1, max: 20 });

function moments(window: number, series: readonly number[]): RollingMoments {
  const rolling = new RollingMoments(window);
  for (const value of series) rolling.update(value);
  return rolling;
}

/** How NIST makes these series: one value, then 500 pairs around it. */
function numAcc(level: number, [first, low, high]: readonly [number, number, number]): number[] {
  const pairs = Array.from({ length: 1000 }, (_, i) => level + (i % 2 === 0 ? low : high));
  return [level + first, ...pairs];
}

describe('RollingMoments', () => {
  it('gives the known sample deviations of the last three returns', () => {
    // Computed independently of this project, 12 significant digits.
    const returns = [
      -0.000990589481696, 0.0167080053771, -0.00782782862025, 0.013658748931, -0.0107161278768,
      0.00585939176389,
    ];
    const known = [0.0126622486744, 0.0133727217978, 0.0133175942952, 0.0124479746879];
    const found = rollingDeviation(returns, { window: 3, divisor: 'sample' });
    expect(found).toHaveLength(known.length);
    for (const [i, deviation] of known.entries()) expect(found[i]).toBeCloseTo(deviation, 12);
  });

  it('does not cancel: 1e9 + {4, 7, 13, 16} has a variance of 30, where Σx² − (Σx)²/n gives −170.67', () => {
    // Wikipedia, "Algorithms for calculating variance": the example, and both numbers.
    const series = [4, 7, 13, 16].map((x) => 1e9 + x);
    expect(moments(4, series).variance('sample')).toBe(30);
    expect(moments(4, [1, 2, 3, ...series]).variance('population')).toBe(22.5);
    const [sum, squares] = [
      series.reduce((s, x) => s + x, 0),
      series.reduce((q, x) => q + x * x, 0),
    ] as const;
    expect((squares - sum ** 2 / 4) / 3).toBeCloseTo(-170.666666667, 8);
  });

  it.each([
    ['NumAcc1', [1e7 + 1, 1e7 + 3, 1e7 + 2], 1e7 + 2, 1],
    ['NumAcc2', numAcc(1, [0.2, 0.1, 0.3]), 1.2, 0.1],
    ['NumAcc3', numAcc(1e6, [0.2, 0.1, 0.3]), 1e6 + 0.2, 0.1],
    ['NumAcc4', numAcc(1e7, [0.2, 0.1, 0.3]), 1e7 + 0.2, 0.1],
  ])('gives the certified mean and deviation of NIST %s', (_, series, mean, deviation) => {
    // NIST Statistical Reference Datasets, univariate summary statistics: certified values. Near 1e7
    // the data themselves are rounded to 1e-9, which is 1e-8 of the deviation.
    const rolling = moments(series.length, series);
    expect((rolling.mean() as number) / mean).toBeCloseTo(1, 14);
    expect((rolling.deviation('sample') as number) / deviation).toBeCloseTo(1, 7);
  });

  it('agrees with batch statistics on every window of any series', () => {
    fc.assert(
      fc.property(values, windows, (series, window) => {
        const rolling = new RollingMoments(window);
        for (const [i, value] of series.entries()) {
          rolling.update(value);
          const inside = series.slice(Math.max(0, i + 1 - window), i + 1);
          expect(rolling.count).toBe(inside.length);
          expect(rolling.isFull).toBe(inside.length === window);
          expect(rolling.mean()).toBeCloseTo(mean(inside), 9);
          expect(rolling.deviation('population')).toBeCloseTo(standardDeviation(inside), 9);
          if (inside.length < 2) expect(rolling.deviation('sample')).toBeUndefined();
          else expect(rolling.deviation('sample')).toBeCloseTo(sampleStandardDeviation(inside), 9);
        }
      }),
      { seed: SEED },
    );
  });

  it('shifts and scales: the mean moves along, the deviation only scales', () => {
    fc.assert(
      fc.property(values, windows, fc.integer({ min: -50, max: 50 }), (series, window, shift) => {
        const plain = moments(window, series);
        const moved = moments(
          window,
          series.map((x) => -3 * x + shift),
        );
        expect(moved.mean()).toBeCloseTo(-3 * (plain.mean() as number) + shift, 8);
        const deviation = plain.deviation('population') as number;
        expect(moved.deviation('population')).toBeCloseTo(3 * deviation, 8);
      }),
      { seed: SEED },
    );
  });

  it('rootMeanSquare() is the deviation from zero', () => {
    expect(moments(2, [9, 3, 4]).rootMeanSquare()).toBeCloseTo(Math.sqrt(12.5), 14);
    fc.assert(
      fc.property(values, windows, (series, window) => {
        const inside = series.slice(-window);
        const known = rootMeanSquare(inside);
        expect(moments(window, series).rootMeanSquare()).toBeCloseTo(known, 9);
        const doubled = series.map((x) => -2 * x);
        expect(moments(window, doubled).rootMeanSquare()).toBeCloseTo(2 * known, 9);
      }),
      { seed: SEED },
    );
  });

  it('a constant window has a deviation of exactly 0 whatever came before', () => {
    expect(moments(3, [1e9, -7, 0.1, 0.1, 0.1]).deviation('sample')).toBe(0);
  });
});

describe('rollingMean() and rollingDeviation()', () => {
  it('are batch statistics of each full window, and there are n − window + 1 of them', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 20 }), (series, window) => {
        const full = series.slice(window - 1).map((_, i) => series.slice(i, i + window));
        const means = rollingMean(series, { window });
        const samples = rollingDeviation(series, { window, divisor: 'sample' });
        const populations = rollingDeviation(series, { window, divisor: 'population' });
        expect([means.length, samples.length, populations.length]).toEqual(
          Array(3).fill(full.length),
        );
        for (const [i, inside] of full.entries()) {
          expect(means[i]).toBeCloseTo(mean(inside), 9);
          expect(samples[i]).toBeCloseTo(sampleStandardDeviation(inside), 9);
          expect(populations[i]).toBeCloseTo(standardDeviation(inside), 9);
        }
      }),
      { seed: SEED },
    );
  });

  it('shift and scale as the moments do', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 20 }), (series, window) => {
        const moved = series.map((x) => 100 - 4 * x);
        const options = { window, divisor: 'sample' } as const;
        const [before, after] = [rollingMean(series, options), rollingMean(moved, options)];
        for (const [i, value] of before.entries()) expect(after[i]).toBeCloseTo(100 - 4 * value, 8);
        const [narrow, wide] = [
          rollingDeviation(series, options),
          rollingDeviation(moved, options),
        ];
        for (const [i, value] of narrow.entries()) expect(wide[i]).toBeCloseTo(4 * value, 8);
      }),
      { seed: SEED },
    );
  });

  it('give nothing for an empty or a short series, and refuse what is no number', () => {
    for (const series of [[], [1], [1, 2]]) {
      expect(rollingMean(series, { window: 3 })).toHaveLength(0);
      expect(rollingDeviation(series, { window: 3, divisor: 'sample' })).toHaveLength(0);
    }
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      const options = { window: 2, divisor: 'sample' } as const;
      expect(() => rollingMean([1, 2, value], options)).toThrow(RangeError);
      expect(() => rollingDeviation([1, 2, value], options)).toThrow(RangeError);
    }
    for (const window of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => rollingMean([1], { window })).toThrow(RangeError);
      expect(() => rollingDeviation([1], { window, divisor: 'population' })).toThrow(RangeError);
    }
  });
});

describe('RollingMoments over a million updates', () => {
  /** Values are 1e9 + k/1024 with whole k below 2^20, so that integers can say what is exact. */
  const UPDATES = 1_000_000;
  const CHECK_EVERY = 9_973;

  it.each([7, 1000])(
    'stays exact to 1e-12 near 1e9, against integers, with a window of %i',
    (window) => {
      const random = new Random(1);
      const rolling = new RollingMoments(window);
      const steps = new Int32Array(UPDATES);
      let sum = 0;
      let squares = 0;
      let worst = 0;
      for (let i = 0; i < UPDATES; i++) {
        const step = random.uniformInt(2 ** 20);
        steps[i] = step;
        sum += step;
        squares += step * step;
        if (i >= window) {
          sum -= steps[i - window];
          squares -= steps[i - window] ** 2;
        }
        rolling.update(1e9 + step / 1024);
        if (i >= window && i % CHECK_EVERY === 0) {
          const n = BigInt(window);
          const exact = n * BigInt(squares) - BigInt(sum) ** 2n;
          const variance = Number(exact) / (window * (window - 1)) / 2 ** 20;
          worst = Math.max(worst, Math.abs((rolling.variance('sample') as number) / variance - 1));
          expect(rolling.mean()).toBeCloseTo(1e9 + sum / window / 1024, 6);
        }
      }
      expect(worst).toBeLessThan(1e-12);
    },
  );

  it('a giant that passed through leaves nothing behind', () => {
    const random = new Random(2);
    const window = 50;
    const rolling = new RollingMoments(window);
    const last: number[] = [];
    for (let i = 0; i < 1000; i++) {
      const value = i % 250 === 100 ? 1e12 : random.normal() * 1e-3;
      rolling.update(value);
      last.push(value);
      if (i % 250 < 100 + window && i > 99) continue;
      const inside = last.slice(-window);
      if (i < window) continue;
      const known = sampleStandardDeviation(inside);
      expect(Math.abs((rolling.deviation('sample') as number) / known - 1)).toBeLessThan(1e-12);
    }
  });

  it('has the known law of normal noise: n s²/σ² has mean n − 1 and variance 2(n − 1)', () => {
    const random = new Random(3);
    const window = 20;
    const count = 20_000;
    const deviations = rollingDeviation(
      Array.from({ length: window * count }, () => 5 + 2 * random.normal()),
      { window, divisor: 'sample' },
    );
    let sum = 0;
    for (let i = 0; i < count; i++) sum += deviations[i * window] ** 2 / 4;
    // The average of `count` independent χ²(19)/19, within five standard errors.
    expect(Math.abs(sum / count - 1)).toBeLessThan(5 * Math.sqrt(2 / (window - 1) / count));
  });
});

describe('what RollingMoments refuses', () => {
  it('is undefined on an empty window', () => {
    const empty = new RollingMoments(3);
    expect([empty.mean(), empty.variance('population'), empty.rootMeanSquare()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const one = moments(3, [7]);
    expect([one.mean(), one.variance('population'), one.variance('sample')]).toEqual([
      7,
      0,
      undefined,
    ]);
  });

  it('a refused value leaves the window as it was', () => {
    const rolling = moments(3, [2, 4]);
    expect(() => rolling.update(Number.NaN)).toThrow(RangeError);
    rolling.update(9);
    expect([rolling.count, rolling.mean(), rolling.variance('sample')]).toEqual([3, 5, 13]);
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e200])('a value of %s is a RangeError', (value) => {
    expect(() => new RollingMoments(3).update(value)).toThrow(RangeError);
    expect(() => rollingMean([1, value], { window: 1 })).toThrow(`current value is ${value}`);
  });

  it.each([0, -1, 1.5, Number.NaN])('a window of %s is a RangeError', (window) => {
    expect(() => new RollingMoments(window)).toThrow(`current value is ${window}`);
  });

  it('a sample deviation of one value is a RangeError', () => {
    expect(() => rollingDeviation([1], { window: 1, divisor: 'sample' })).toThrow(RangeError);
  });
});
