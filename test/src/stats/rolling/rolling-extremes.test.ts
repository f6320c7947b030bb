import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RollingExtremes, rollingExtremes } from '../../../../src/stats/rolling/index.js';

const SEED = 20140402;

describe('RollingExtremes', () => {
  it('agrees with Math.min and Math.max on every window of any series', () => {
    const series = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 80 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 12 }), (values, window) => {
        const extremes = new RollingExtremes(window);
        for (const [i, value] of values.entries()) {
          extremes.update(value);
          const inside = values.slice(Math.max(0, i + 1 - window), i + 1);
          expect(extremes.min()).toBe(Math.min(...inside));
          expect(extremes.max()).toBe(Math.max(...inside));
          expect(extremes.count).toBe(inside.length);
        }
      }),
      { seed: SEED },
    );
  });

  it('mirrors: the minimum of −x is minus the maximum of x', () => {
    const series = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 5 });
    fc.assert(
      fc.property(series, (values) => {
        const plain = rollingExtremes(values, { window: 5 });
        const mirrored = rollingExtremes(
          values.map((x) => -x),
          { window: 5 },
        );
        expect(Array.from(mirrored.min, (x) => 0 - x)).toEqual(Array.from(plain.max, (x) => 0 + x));
      }),
      { seed: SEED },
    );
  });

  it('holds through a long rise, a long fall and equal values', () => {
    const up = Array.from({ length: 1000 }, (_, i) => i);
    const found = rollingExtremes([...up, ...[...up].reverse(), ...up.fill(5)], { window: 100 });
    expect([found.min[0], found.max[0]]).toEqual([0, 99]);
    expect([found.min[1500], found.max[1500]]).toEqual([400, 499]);
    expect([found.min.at(-1), found.max.at(-1)]).toEqual([5, 5]);
  });

  it('is undefined on an empty window, and refuses NaN and windows that are none', () => {
    const extremes = new RollingExtremes(2);
    expect([extremes.min(), extremes.max(), extremes.isFull]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect(() => extremes.update(Number.NaN)).toThrow('current value is NaN');
    expect(() => new RollingExtremes(0)).toThrow('current value is 0');
  });
});
