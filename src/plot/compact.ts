/**
 * Long columns of coordinates as plotly.js's packed arrays: base64 of their bytes instead of digits.
 *
 * A notebook is saved as indented JSON, one number a line; 5,000 prices then take 100 kB, packed they
 * take 27 kB. plotly.js reads `{ dtype, bdata }` wherever it reads an array (from version 2.35 on;
 * plotly.py 6 writes it too). Dates become milliseconds since 1970, which a date axis takes as well.
 */

type Json = Record<string, unknown>;
type Packed = { readonly dtype: string; readonly bdata: string; readonly shape?: string };

/** Below this many numbers an array stays readable. */
const SHORTEST = 20;
/** What single precision may lose, as a share of what the array spans: less than any screen shows. */
const TOLERANCE = 1e-5;
const COORDINATES = ['x', 'y', 'z', 'open', 'high', 'low', 'close'];
const DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?$/;

/** Traces with their long coordinates packed; dates too, where x is known to be a date axis. */
export function compactTraces(traces: readonly Json[], xIsDate: boolean): Json[] {
  return traces.map((trace) => {
    const packed: Json = {};
    for (const key of COORDINATES) {
      const values = trace[key];
      const short = Array.isArray(values) && pack(values, xIsDate && key === 'x');
      if (short) packed[key] = short;
    }
    return { ...trace, ...packed };
  });
}

function pack(values: readonly unknown[], dates: boolean): Packed | undefined {
  const width = Array.isArray(values[0]) ? values[0].length : 0;
  const flat = width > 0 ? values.flat() : values;
  if (flat.length < SHORTEST || (width > 0 && flat.length !== width * values.length)) {
    return undefined;
  }
  const numbers = flat.map((value) => asNumber(value, dates));
  if (numbers.includes(undefined)) return undefined;
  const { dtype, array } = narrowest(numbers as number[]);
  const bdata = Buffer.from(array.buffer).toString('base64');
  return width > 0 ? { dtype, bdata, shape: `${values.length},${width}` } : { dtype, bdata };
}

/** A gap is NaN; undefined says that the array holds something else. */
function asNumber(value: unknown, dates: boolean): number | undefined {
  if (value === null) return Number.NaN;
  if (!dates) return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string' || !DATE.test(value)) return undefined;
  return Date.parse(value.includes(' ') ? `${value.replace(' ', 'T')}Z` : value);
}

function narrowest(numbers: readonly number[]): { dtype: string; array: { buffer: ArrayBuffer } } {
  const whole = [
    { dtype: 'i1', array: Int8Array.from(numbers) },
    { dtype: 'i2', array: Int16Array.from(numbers) },
    { dtype: 'i4', array: Int32Array.from(numbers) },
  ].find(({ array }) => numbers.every((value, i) => array[i] === value));
  if (whole !== undefined) return whole;
  const single = Float32Array.from(numbers);
  const finite = numbers.filter((value) => !Number.isNaN(value));
  const spread =
    finite.reduce((high, v) => Math.max(high, v), -Infinity) -
    finite.reduce((low, v) => Math.min(low, v), Infinity);
  const close = numbers.every(
    (value, i) =>
      Number.isNaN(value) || Math.abs((single[i] as number) - value) <= TOLERANCE * spread,
  );
  return close
    ? { dtype: 'f4', array: single }
    : { dtype: 'f8', array: Float64Array.from(numbers) };
}
