import { describe, expect, it } from 'vitest';
import { parseSuite } from '../../../../src/course/grading/suite-source.js';

const SUITE = `import { expect } from 'vitest';
graded('01-small/one', { hints: ['A nudge.', 'The ' + \`idea.\`] }, (points) => {
  points(2, "it's right", () => {
    expect(one(1), 'one(1) is 1').toBe(1);
    expect(() => one(-1), 'below zero').not.toThrow(RangeError);
  });
  points(1, \`title\`, async () => {
    const value = one(2);
    await expect(Promise.resolve(value), \`one(\${2})\`).resolves.toBe(2);
    expectNear(one(3), 3, 'one(3) is 3');
  });
});
`;

describe('parseSuite()', () => {
  const suite = parseSuite(SUITE, 'one.test.ts');

  it('reads the exercise, hints, titles and points without running anything', () => {
    expect(suite.exercise).toBe('01-small/one');
    expect(suite.hints).toEqual(['A nudge.', 'The idea.']);
    expect(suite.tests).toEqual([
      { title: "it's right", points: 2 },
      { title: 'title', points: 1 },
    ]);
  });

  it('expectationAt() finds the expect around a place, its argument and its matcher alike', () => {
    const first = { sentence: 'one(1) is 1', matcher: 'toBe', argument: '1' };
    expect(suite.expectationAt(4, 12)).toEqual(first); // The call of one().
    expect(suite.expectationAt(4, 36)).toEqual(first); // The matcher.
    expect(suite.expectationAt(5, 18)).toEqual({
      sentence: 'below zero',
      matcher: 'toThrow',
      argument: 'RangeError',
    });
  });

  it('expectationAt() knows no sentence that is not written out, and none outside of an expect', () => {
    expect(suite.expectationAt(9, 20)).toEqual({ matcher: 'toBe', argument: '2' });
    expect(suite.expectationAt(8, 19)).toBeUndefined();
  });

  it('expectationAt() finds the sentence of a helper that is named like expect', () => {
    expect(suite.expectationAt(10, 16)).toEqual({ sentence: 'one(3) is 3' });
  });

  it.each([
    ['a title', "graded('a/b', { hints: ['x'] }, (points) => { points(1, title, () => {}); });"],
    ['points', "graded('a/b', { hints: ['x'] }, (points) => { points(n, 'title', () => {}); });"],
    ['a hint', "graded('a/b', { hints: [one()] }, (points) => {});"],
    ['the function', "graded('a/b', { hints: [] }, define);"],
    ['graded()', "it('is no suite', () => {});"],
  ])('refuses a suite in which %s cannot be read', (_what, text) => {
    expect(() => parseSuite(text, 'one.test.ts')).toThrow(/^one\.test\.ts: /);
  });
});
