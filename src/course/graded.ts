/**
 * A graded suite: ordinary vitest tests that carry points, and the exercise's hints.
 *
 * `hints` go from a nudge to nearly the answer; `npm run hint` gives one at a time. Every `expect` in
 * a suite has a sentence as its second argument: what was expected, for which input. The grader
 * shows that sentence first, then the two values. Hints, titles and points are written as literals,
 * because the grader reads them from the source too: an answer that crashes still has its points
 * counted, and a hint needs no run. Taught in `.github/CONTRIBUTING.md`.
 */

import { describe, it } from 'vitest';

export interface GradedOptions {
  /** From a nudge to nearly the answer; at least two. */
  readonly hints: readonly string[];
}

/** Defines one test worth some points. */
export type Points = (points: number, title: string, test: () => void | Promise<void>) => void;

/**
 * Defines the suite of one exercise.
 * @example
 * graded('01-quotes-and-spreads/mid-and-spread', { hints: ['…', '…'] }, (points) => {
 *   points(2, 'mid() is halfway between bid and ask', () => {
 *     expect(mid(9995, 10005), 'mid(9995, 10005) lies halfway, at 10000').toBe(10000);
 *   });
 * });
 */
export function graded(
  exercise: string,
  _options: GradedOptions,
  define: (points: Points) => void,
): void {
  describe(exercise, () => {
    define((_points, title, test) => {
      it(title, test);
    });
  });
}
