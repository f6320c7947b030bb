import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/random/index.js';
import { type BrownianBarOptions, brownianBars } from '../../../src/simulation/index.js';

const draw = (options: Partial<BrownianBarOptions>, seed = 1) =>
  brownianBars({ bars: 4000, barVol: 0.01, ...options }, new Random(seed));
const average = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x, 0) / values.length;

describe('brownianBars()', () => {
  it.each([
    {},
    { tradesPerBar: 3 },
    { overnightVol: 0.02 },
    { overnightVol: 0.02, staleOpens: true },
  ])('gives bars that are possible, and the same for the same seed: %o', (options) => {
    const bars = draw(options);
    expect(bars).toHaveLength(4000);
    for (const { open, high, low, close } of bars) {
      expect(low > 0 && low <= Math.min(open, close) && Math.max(open, close) <= high).toBe(true);
    }
    expect(draw(options)).toEqual(bars);
    expect(draw(options, 2)).not.toEqual(bars);
  });

  it('moves from open to close by the volatility and the drift it is told', () => {
    const moves = draw({ barDrift: 0.005 }).map(({ open, close }) => Math.log(close / open));
    // Five standard errors: σ/√n of the mean, √(2/n) of the variance, relative.
    expect(Math.abs(average(moves) - 0.005)).toBeLessThan((5 * 0.01) / Math.sqrt(4000));
    const variance = average(moves.map((r) => (r - 0.005) ** 2));
    expect(Math.abs(variance / 1e-4 - 1)).toBeLessThan(5 * Math.sqrt(2 / 4000));
  });

  it('has the range of a Brownian motion: √(8/π) deviations on average (Feller, 1951)', () => {
    const ranges = draw({}).map(({ high, low }) => Math.log(high / low) / 0.01);
    // Its variance is 4 ln 2 − 8/π = 0.226, so that five standard errors are 0.038.
    const bound = 5 * Math.sqrt((4 * Math.LN2 - 8 / Math.PI) / 4000);
    expect(Math.abs(average(ranges) - Math.sqrt(8 / Math.PI))).toBeLessThan(bound);
  });

  it('misses 0.5826 σ/√m at each end where it is seen at m trades (Asmussen, Glynn, Pitman)', () => {
    const ranges = draw({ tradesPerBar: 100 }).map(({ high, low }) => Math.log(high / low) / 0.01);
    const expected = Math.sqrt(8 / Math.PI) - (2 * 0.5826) / Math.sqrt(100);
    const bound = 5 * Math.sqrt((4 * Math.LN2 - 8 / Math.PI) / 4000);
    expect(Math.abs(average(ranges) - expected)).toBeLessThan(bound);
  });

  it('with one trade a bar sees the open and the close', () => {
    for (const { open, high, low, close } of draw({ tradesPerBar: 1 })) {
      expect([low, high]).toEqual([Math.min(open, close), Math.max(open, close)]);
    }
  });

  it('jumps from close to open by the overnight volatility, or opens at the close before', () => {
    const jumps = (options: Partial<BrownianBarOptions>) => {
      const bars = draw({ overnightVol: 0.02, ...options });
      return bars.slice(1).map(({ open }, i) => Math.log(open / (bars[i]?.close as number)));
    };
    const variance = average(jumps({}).map((jump) => jump * jump));
    expect(Math.abs(variance / 4e-4 - 1)).toBeLessThan(5 * Math.sqrt(2 / 3999));
    expect(jumps({ staleOpens: true }).every((jump) => jump === 0)).toBe(true);
  });

  it('with stale opens has the same closes, and at least the range', () => {
    const fresh = draw({ overnightVol: 0.02 });
    for (const [i, bar] of draw({ overnightVol: 0.02, staleOpens: true }).entries()) {
      expect(bar.close).toBe(fresh[i]?.close);
      expect(bar.high).toBeGreaterThanOrEqual(fresh[i]?.high as number);
      expect(bar.low).toBeLessThanOrEqual(fresh[i]?.low as number);
    }
  });

  it('gives none where none are asked, and refuses what is no volatility or no count', () => {
    expect(draw({ bars: 0 })).toEqual([]);
    const bad: Partial<BrownianBarOptions>[] = [
      { bars: -1 },
      { bars: 1.5 },
      { bars: Number.NaN },
      { barVol: -0.1 },
      { barVol: Number.NaN },
      { overnightVol: Infinity },
      { barDrift: Number.NaN },
      { tradesPerBar: 0 },
      { tradesPerBar: 2.5 },
    ];
    for (const options of bad)
      expect(() => draw(options), JSON.stringify(options)).toThrow(RangeError);
  });
});
