/**
 * A test of a matching engine as a value, and what it makes of an engine.
 *
 * A test is a function that starts an engine, plays with it and says what is wrong, or nothing. Being a
 * value it can be run on any engine, the right one or a broken one, and that is how tests are graded:
 * by what they catch and by what they leave in peace. Chapter 12.
 */

import type { Command } from '../../matching/commands.js';
import { describeEvent } from '../../matching/describe.js';
import type { EngineOptions, MatchingEngine } from '../../matching/matching-engine.js';

/** Starts a new engine of one make. Its book is empty, unless the options bring a snapshot. */
export type StartEngine = (options?: EngineOptions) => MatchingEngine;

export interface EngineTest {
  /** What the test claims of every right engine. */
  readonly name: string;
  /** @returns what is wrong, in a sentence; undefined where nothing is */
  readonly check: (start: StartEngine) => string | undefined;
}

/** What a test makes of an engine. One that throws has not judged. */
export type Outcome =
  | { readonly kind: 'passes' }
  | { readonly kind: 'complains'; readonly complaint: string }
  | { readonly kind: 'throws'; readonly error: string };

/**
 * Submits commands one after the other.
 * @returns every event as a sentence of `describeEvent`, without its sequence number
 * @example
 * tell(start(), [placeLimit({ id: 1, side: 'buy', priceTicks: 100, qtyLots: 5 }), cancelOrder({ id: 1 })])
 * // ['accepted buy 5 @ 100 (1)', 'cancelled buy 5 @ 100 (1): requested']
 */
export function tell(engine: MatchingEngine, commands: readonly Command[]): string[] {
  return commands.flatMap((command) =>
    engine.submit(command).map((event) => describeEvent(event).replace(/^#\S+ /, '')),
  );
}

/**
 * The first line in which two lists differ, as a sentence; undefined where they are equal.
 * @example difference(tell(engine, commands), ['accepted buy 5 @ 100 (1)'])
 */
export function difference(
  actual: readonly string[],
  expected: readonly string[],
): string | undefined {
  for (let at = 0; at < Math.max(actual.length, expected.length); at++) {
    if (actual[at] === expected[at]) continue;
    const told = (line: string | undefined): string => (line === undefined ? 'nothing more' : line);
    return `line ${at + 1} should be "${told(expected[at])}", it is "${told(actual[at])}"`;
  }
  return undefined;
}

/** Runs one test on one make of engine. */
export function outcomeOf(test: EngineTest, start: StartEngine): Outcome {
  try {
    const complaint: unknown = test.check(start);
    return typeof complaint === 'string' ? { kind: 'complains', complaint } : { kind: 'passes' };
  } catch (error) {
    return { kind: 'throws', error: error instanceof Error ? error.message : String(error) };
  }
}
