/**
 * Claims on many inputs, for graded suites: a property check whose failure reads like any other.
 *
 * fast-check draws the inputs (from a fixed seed, so that a verdict never depends on luck) and shrinks
 * a failing one to the simplest that still fails. Its own report is a page about counterexamples; a
 * learner is shown the sentence of the `expect` that failed on the simplest input instead.
 */

import fc from 'fast-check';

const SEED = 20080603;
const RUNS = 200;

/**
 * Checks a claim on 200 inputs; throws what the claim threw on the simplest input that breaks it.
 * @example
 * forAll(fc.integer(), (x) => {
 *   expect(double(x), `double(${x}) is ${2 * x}`).toBe(2 * x);
 * });
 */
export function forAll<Input>(inputs: fc.Arbitrary<Input>, claim: (input: Input) => void): void {
  fc.assert(fc.property(inputs, claim), {
    seed: SEED,
    numRuns: RUNS,
    reporter: (run) => {
      if (run.failed) throw run.errorInstance ?? new Error(fc.defaultReportMessage(run));
    },
  });
}
