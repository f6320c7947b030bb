/** The messages are those of the installed vitest: this fails where a new version words them anew. */

import { describe, expect, it } from 'vitest';
import { assertionParts } from '../../../../src/course/grading/assertion.js';

const SENTENCE = 'A maker earns: one tick';

function thrown(assertion: () => void): Error {
  try {
    assertion();
  } catch (error) {
    return error as Error;
  }
  throw new RangeError('The assertion should have failed.');
}

function broken(): never {
  throw new TypeError('broken');
}

describe('assertionParts()', () => {
  it.each([
    ['toBe', () => expect(1, SENTENCE).toBe(2), '2', '1'],
    ['toBe NaN', () => expect(Number.NaN, SENTENCE).toBe(2), '2', 'NaN'],
    ['toBe undefined', () => expect(1, SENTENCE).toBe(undefined), 'undefined', '1'],
    ['toEqual', () => expect([1, 2], SENTENCE).toEqual([1, 3]), '[ 1, 3 ]', '[ 1, 2 ]'],
    ['toStrictEqual', () => expect({ a: 1 }, SENTENCE).toStrictEqual({}), '{}', '{ a: 1 }'],
    [
      'toMatchObject',
      () => expect({ a: 1 }, SENTENCE).toMatchObject({ a: 2 }),
      '{ a: 2 }',
      '{ a: 1 }',
    ],
    ['toBeCloseTo', () => expect(1.2, SENTENCE).toBeCloseTo(1, 2), '1, to within 0.005', '1.2'],
    ['toBeGreaterThan', () => expect(1, SENTENCE).toBeGreaterThan(2), 'greater than 2', '1'],
    [
      'toBeLessThanOrEqual',
      () => expect(3, SENTENCE).toBeLessThanOrEqual(2),
      'less than or equal to 2',
      '3',
    ],
    ['toBeUndefined', () => expect(1, SENTENCE).toBeUndefined(), 'undefined', '1'],
    ['toBeDefined', () => expect(undefined, SENTENCE).toBeDefined(), 'defined', 'undefined'],
    ['not.toBe', () => expect(1, SENTENCE).not.toBe(1), 'not to be 1', '1'],
    ['not.toBeNaN', () => expect(Number.NaN, SENTENCE).not.toBeNaN(), 'not to be NaN', 'NaN'],
    [
      'toHaveLength',
      () => expect([1], SENTENCE).toHaveLength(2),
      'to have a length of 2 but got 1',
      '1',
    ],
    [
      'toThrow another',
      () => expect(broken, SENTENCE).toThrow(RangeError),
      'RangeError to be thrown',
      'threw TypeError: broken',
    ],
    [
      'not.toThrow',
      () => expect(broken, SENTENCE).not.toThrow(),
      'no error',
      'threw TypeError: broken',
    ],
  ])(
    '%s: the sentence, what is expected and what came',
    (_matcher, assertion, expected, actual) => {
      expect(assertionParts(thrown(assertion))).toEqual({ sentence: SENTENCE, expected, actual });
    },
  );

  it('of toThrow() without a throw only the sentence is left', () => {
    const error = thrown(() => expect(() => 1, SENTENCE).toThrow(RangeError));
    expect(assertionParts(error)).toEqual({ sentence: SENTENCE });
  });

  it('has an empty sentence where the suite gave none', () => {
    expect(assertionParts(thrown(() => expect(1).toBe(2)))).toEqual({
      sentence: '',
      expected: '2',
      actual: '1',
    });
  });

  it('is undefined for an error that is no assertion', () => {
    expect(assertionParts(new TypeError('x: expected 1 to be 2'))).toBeUndefined();
  });
});
