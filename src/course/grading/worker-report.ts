/**
 * What the process of an answer tells the grader while it runs, one message an event.
 *
 * Each message is sent at once, so that what happened before an answer loops for ever, or ends the
 * process, is known all the same.
 */

/** Why a test, or the whole file, failed; told for the learner. */
export interface Failure {
  readonly status: 'wrong' | 'crashed' | 'timed out' | 'unattempted';
  /** For a failed assertion the suite's sentence, or '' where it is lost; else what happened. */
  readonly sentence: string;
  /** True where an `expect` failed, so that the values speak for themselves. */
  readonly isAssertion: boolean;
  /** The smallest input that shows the fault, where a property found it. */
  readonly input?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The whole message and the stack. */
  readonly details: string;
  /** Where in the suite the assertion stood, or the call that threw. */
  readonly suiteLine?: number;
  readonly suiteColumn?: number;
}

export type WorkerReport =
  /** The file could not be imported. */
  | { readonly kind: 'NotLoaded'; readonly failure: Failure }
  /** The file and its suite are imported; the tests begin. */
  | { readonly kind: 'Loaded' }
  | { readonly kind: 'TestStarted'; readonly title: string }
  | { readonly kind: 'TestPassed'; readonly title: string }
  | { readonly kind: 'TestFailed'; readonly title: string; readonly failure: Failure }
  /** An error that reached nobody: an unhandled rejection, a throw in a timer. */
  | { readonly kind: 'StrayError'; readonly failure: Failure };

const MARK = 'workbook-report';

/** The message that carries a report through the channel that vitest uses too. */
export function wrapReport(report: WorkerReport): unknown {
  return { [MARK]: report };
}

/** The report in a message, or undefined where the message is vitest's. */
export function reportIn(message: unknown): WorkerReport | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  return (message as Record<string, WorkerReport | undefined>)[MARK];
}
