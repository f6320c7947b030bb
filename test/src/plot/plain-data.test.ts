import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactTraces } from '../../../src/plot/compact.js';
import { plain } from '../../../src/plot/plain-data.js';

describe('plain()', () => {
  it('writes 0.1 + 0.2 as 0.3, and leaves whole numbers alone', () => {
    expect(plain([0.1 + 0.2, 1234567891, 1 / 3])).toEqual([0.3, 1234567891, 0.333333]);
    expect(plain({ width: 0.1 + 0.2 })).toEqual({ width: 0.3 });
  });

  it('keeps prices of 100,000.01 to 100,000.09 apart', () => {
    expect(plain([100000.01, 100000.05, 100000.09])).toEqual([100000.01, 100000.05, 100000.09]);
  });

  it('keeps small values beside large ones, as a log axis shows them', () => {
    expect(plain([1.23456789e-6, 1.23456789e6])).toEqual(
      [1.23457e-6, 1234567.9].map((x, i) => (i === 0 ? x : 1234570)),
    );
  });

  it('loses no more than a millionth of the spread', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 2 });
    fc.assert(
      fc.property(values, (xs) => {
        const spread = Math.max(...xs) - Math.min(...xs);
        for (const [i, short] of (plain(xs) as number[]).entries()) {
          const error = Math.abs(short - (xs[i] as number));
          expect(error).toBeLessThanOrEqual(
            Math.max(spread * 5e-6, Math.abs(xs[i] as number) * 1e-14),
          );
        }
      }),
    );
  });

  it('makes gaps of what is no number, and text of dates in UTC', () => {
    expect(plain([Number.NaN, Infinity, undefined, null])).toEqual([null, null, null, null]);
    expect(plain(new Date(Date.UTC(2020, 2, 16)))).toBe('2020-03-16');
    expect(plain([new Date(Date.UTC(2020, 2, 16, 9, 30))])).toEqual(['2020-03-16 09:30:00.000']);
  });
});

const ARRAYS = {
  i1: Int8Array,
  i2: Int16Array,
  i4: Int32Array,
  f4: Float32Array,
  f8: Float64Array,
};

/** What plotly.js makes of a packed array. */
function unpack(packed: unknown): number[] {
  const { dtype, bdata } = packed as { dtype: keyof typeof ARRAYS; bdata: string };
  const bytes = Uint8Array.from(Buffer.from(bdata, 'base64'));
  return Array.from(new ARRAYS[dtype](bytes.buffer));
}

describe('compactTraces()', () => {
  const one = (trace: Record<string, unknown>, dates = false) =>
    compactTraces([trace], dates)[0] as Record<string, { dtype: string; shape?: string }>;
  const counting = (n: number, of = (i: number): unknown => i) =>
    Array.from({ length: n }, (_, i) => of(i));

  it('packs long coordinates in the narrowest type that holds them', () => {
    expect(one({ x: counting(100) }).x?.dtype).toBe('i1');
    expect(one({ x: counting(300) }).x?.dtype).toBe('i2');
    expect(one({ x: counting(50, (i) => 70000 + i) }).x?.dtype).toBe('i4');
    expect(one({ y: counting(50, (i) => i / 7) }).y?.dtype).toBe('f4');
    expect(one({ y: counting(50, (i) => 1e6 + i / 1000) }).y?.dtype).toBe('f8');
  });

  it('leaves short arrays, text and everything that is no coordinate alone', () => {
    const trace = { x: [1, 2], y: counting(30, String), text: counting(30), name: 'a' };
    expect(one(trace)).toEqual(trace);
  });

  it('gives back any numbers to a hundred-thousandth of their spread, gaps included', () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { minLength: 20, maxLength: 60 }), (ys) => {
        const numbers = ys.filter((y): y is number => y !== null);
        const spread = Math.max(...numbers) - Math.min(...numbers);
        for (const [i, back] of unpack(one({ y: ys }).y).entries()) {
          const y = ys[i];
          if (y === null) expect(back).toBeNaN();
          else expect(Math.abs(back - (y as number))).toBeLessThanOrEqual(spread * 1e-5);
        }
      }),
    );
  });

  it('packs dates as milliseconds on a date axis, and only there', () => {
    const days = counting(25, (i) => `2020-03-${String(i + 1).padStart(2, '0')}`);
    expect(unpack(one({ x: days }, true).x)[15]).toBe(Date.UTC(2020, 2, 16));
    expect(one({ x: days }).x).toEqual(days);
    const times = counting(25, (i) => `2020-03-16 09:${30 + i}:00.500`);
    expect(unpack(one({ x: times }, true).x)[1]).toBe(Date.UTC(2020, 2, 16, 9, 31, 0, 500));
  });

  it('packs a grid with its shape', () => {
    const z = counting(4, (row) =>
      counting(6, (column) => 6 * (row as number) + (column as number)),
    );
    const packed = one({ z }).z;
    expect(packed?.shape).toBe('4,6');
    expect(unpack(packed)).toEqual(counting(24));
  });
});
