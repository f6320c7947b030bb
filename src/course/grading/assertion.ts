/**
 * Takes a failed `expect` apart: the suite's sentence, the expected value and the answer's value.
 *
 * The message of such an error is `<sentence>: expected <value> to <matcher> …`. Equality has the two
 * values; other matchers say what they want in words (`greater than 3`).
 */

import { type ReadablePair, readable, readablePair } from './readable.js';

export interface AssertionParts extends Partial<ReadablePair> {
  /** Empty where the message does not carry it. */
  readonly sentence: string;
}

const CLAIM = /(?:^|: )(expected |promise (?:resolved|rejected) )/;
const EQUALITY = /\/\/ Object\.is equality$| to (?:deeply equal|strictly equal|match object) /;

/** The parts of a failed assertion, or undefined where the error is none. */
export function assertionParts(error: Error): AssertionParts | undefined {
  if (error.name !== 'AssertionError' && !('expected' in error && 'actual' in error))
    return undefined;
  const claim = CLAIM.exec(error.message);
  const sentence = error.message.slice(0, claim?.index ?? undefined);
  const text = claim === null ? '' : error.message.slice(claim.index).replace(/^: /, '');
  if (text === '') return { sentence };
  return { sentence, ...valuesOf(error, text) };
}

function valuesOf(error: Error, text: string): Partial<ReadablePair> {
  const { expected, actual } = error as { expected?: unknown; actual?: unknown };
  const isNegated = / (?:not to|to not) /.test(text);
  if (actual instanceof Error || /^expected (?:error|function|\[Function)/.test(text)) {
    return thrownValues(expected, actual, text, isNegated);
  }
  if (text.startsWith('promise ')) return { actual: `the ${text}` };
  if ('expected' in error && EQUALITY.test(text) && !isNegated) {
    return readablePair(expected, actual);
  }
  const within = / to be close to .*, but expected (.*)$/.exec(text)?.[1];
  if (within !== undefined) {
    return { expected: `${readable(expected)}, to within ${within}`, actual: readable(actual) };
  }
  const wanted =
    /^expected .*? ((?:not )?to (?:be|have|include|contain|match|satisfy|throw).*)$/s.exec(text);
  return {
    ...(wanted !== null && {
      expected: (wanted[1] as string).replace(/^to be | \/\/ Object.*$/g, ''),
    }),
    ...('actual' in error && { actual: readable(actual) }),
  };
}

function thrownValues(
  expected: unknown,
  actual: unknown,
  text: string,
  isNegated: boolean,
): Partial<ReadablePair> {
  const threw = actual instanceof Error || typeof actual === 'string';
  const wanted =
    typeof expected === 'function'
      ? `${expected.name} to be thrown`
      : expected === undefined
        ? 'an error to be thrown'
        : `an error that matches ${readable(expected)}`;
  return {
    expected: isNegated || / to not throw/.test(text) ? 'no error' : wanted,
    actual: threw
      ? `threw ${typeof actual === 'string' ? actual : readable(actual)}`
      : 'nothing was thrown',
  };
}
