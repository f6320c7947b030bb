/**
 * Makes traces plain and small: typed arrays become arrays, dates text, and numbers keep the digits
 * a figure can show. What is stored in a notebook is read by people and by git, so 0.1 + 0.2 is
 * written 0.3.
 *
 * Six significant digits are kept, of a value or of the spread of its array, whichever needs more:
 * prices of 100,000.01 to 100,000.09 still differ.
 */

import type { Datum, Values } from './spec.js';

const SIGNIFICANT_DIGITS = 6;
const MAX_DIGITS = 15;

/** Whether a value is a list of coordinates. */
export function isValues(value: unknown): value is Values {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** A copy of anything in a trace, as plain JSON with short numbers. Functions are not expected. */
export function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? shorten(value, 0) : null;
  if (value instanceof Date) return dateText(value);
  if (isValues(value)) return plainValues(Array.from(value as ArrayLike<unknown>));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

/** Coordinates as plain JSON; NaN, Infinity and undefined become null, which draws a gap. */
function plainValues(values: readonly unknown[]): unknown[] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const spread = high > low ? high - low : 0;
  return values.map((value) => {
    if (value === undefined) return null;
    if (typeof value !== 'number') return plain(value);
    return Number.isFinite(value) ? shorten(value, spread) : null;
  });
}

function shorten(value: number, spread: number): number {
  if (Number.isInteger(value)) return value;
  const more = spread > 0 ? magnitude(value) - magnitude(spread) : 0;
  const digits = SIGNIFICANT_DIGITS + Math.max(0, more);
  return digits > MAX_DIGITS ? value : Number(value.toPrecision(digits));
}

/** The power of ten at or below a number. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** A date as plotly.js reads it, in UTC; midnight is left away. */
export function dateText(date: Date): string {
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace('T', ' ')
    .replace('Z', '');
}

/** The numbers among coordinates. */
export function finiteNumbers(values: Values): number[] {
  return Array.from(values as ArrayLike<Datum>).filter(
    (value): value is number => typeof value === 'number' && Number.isFinite(value),
  );
}
