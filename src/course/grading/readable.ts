/**
 * Two values as text, for a person who compares them.
 *
 * Small values are shown whole. Where they are long, or look the same when shortened, only the first
 * place where they differ is shown: `bids[17].price: 9993`.
 */

import { inspect, isDeepStrictEqual } from 'node:util';

const LONGEST = 240;

export interface ReadablePair {
  readonly expected: string;
  readonly actual: string;
}

/** The expected and the actual value, shortened to where they differ. */
export function readablePair(expected: unknown, actual: unknown): ReadablePair {
  const whole = { expected: readable(expected), actual: readable(actual) };
  const isLong = whole.expected.length + whole.actual.length > 2 * LONGEST;
  if (!isLong && whole.expected !== whole.actual) return whole;
  const place = firstDifference(expected, actual);
  if (place === undefined || place.path === '') return whole;
  return {
    expected: `at ${place.path}: ${readable(place.expected)}`,
    actual: `at ${place.path}: ${readable(place.actual)}`,
  };
}

/** One value as text: arrays, strings and depth are cut, and nothing it does can throw. */
export function readable(value: unknown): string {
  try {
    if (typeof value === 'function') return value.name === '' ? 'a function' : value.name;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    const matcher = matcherText(value);
    if (matcher !== undefined) return matcher;
    return inspect(value, {
      depth: 4,
      maxArrayLength: 20,
      maxStringLength: 400,
      breakLength: 76,
    });
  } catch {
    return 'a value that cannot be shown';
  }
}

/** `expect.closeTo(1.5, 3)` and its like say themselves what they match. */
function matcherText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('toAsymmetricMatcher' in value)) return;
  return (value as { toAsymmetricMatcher(): string }).toAsymmetricMatcher();
}

interface Difference extends Record<'expected' | 'actual', unknown> {
  readonly path: string;
}

function firstDifference(expected: unknown, actual: unknown, path = ''): Difference | undefined {
  if (matcherText(expected) !== undefined || isDeepStrictEqual(expected, actual)) return undefined;
  if (!isContainer(expected) || !isContainer(actual)) return { path, expected, actual };
  if (isList(expected) && isList(actual) && expected.length !== actual.length) {
    return { path: `${path}.length`, expected: expected.length, actual: actual.length };
  }
  const isMap = expected instanceof Map && actual instanceof Map;
  const keys = isMap ? [...expected.keys()] : Object.keys(expected);
  for (const key of keys) {
    const inner = (from: object) =>
      isMap ? (from as Map<unknown, unknown>).get(key) : (from as Record<string, unknown>)[key];
    const step = isList(expected) || isMap ? `[${key}]` : `.${key}`;
    const found = firstDifference(inner(expected), inner(actual), path + step);
    if (found !== undefined) return found;
  }
  return { path, expected, actual };
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

function isList(value: object): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}
