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

  it('shifts and scales, exactly: 4x − 7 keeps the order', () => {
    const series = fc.array(fc.integer({ min: -999, max: 999 }), { maxLength: 60 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 12 }), (values, window) => {
        const plain = rollingExtremes(values, { window });
        const moved = rollingExtremes(
          values.map((x) => 4 * x - 7),
          { window },
        );
        expect(Array.from(moved.min)).toEqual(Array.from(plain.min, (x) => 4 * x - 7));
        expect(Array.from(moved.max)).toEqual(Array.from(plain.max, (x) => 4 * x - 7));
      }),
      { seed: SEED },
    );
  });

  it('rollingExtremes() has one entry for each full window, as a look at it gives', () => {
    const series = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 12 }), (values, window) => {
        const full = values.slice(window - 1).map((_, i) => values.slice(i, i + window));
        const found = rollingExtremes(values, { window });
        expect(Array.from(found.min)).toEqual(full.map((inside) => Math.min(...inside)));
        expect(Array.from(found.max)).toEqual(full.map((inside) => Math.max(...inside)));
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
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => extremes.update(value)).toThrow(`current value is ${value}`);
      expect(() => rollingExtremes([1, 2, value], { window: 2 })).toThrow(RangeError);
    }
    expect([extremes.count, extremes.max()]).toEqual([0, undefined]); // refused, and not counted
    for (const window of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => new RollingExtremes(window)).toThrow(`current value is ${window}`);
      expect(() => rollingExtremes([1], { window })).toThrow(RangeError);
    }
    for (const short of [[], [1]]) {
      const { min, max } = rollingExtremes(short, { window: 2 });
      expect([min.length, max.length]).toEqual([0, 0]);
    }
  });
});
