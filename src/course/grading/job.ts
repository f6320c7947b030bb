/**
 * What the grader is asked to do: `gradeAnswers(jobs, options)` of this folder returns one verdict
 * for each job, in the order of the jobs. The same exercise may occur in many jobs with different
 * answers (the bank of wrong answers does that).
 */

import type { CourseFolders } from '../folders.js';
import type { Verdict } from './verdict.js';

export interface GradeJob {
  /** `03-inventory-skew/skewed-quotes`. */
  readonly exercise: string;
  /** The absolute path of the answer; it may lie anywhere, and may be missing. */
  readonly answerFile: string;
}

/** What an answer may take before it is stopped: time in milliseconds, memory in megabytes. */
export interface Limits {
  /** From the start of the import to the first test. */
  readonly loadMs: number;
  /** One test. */
  readonly testMs: number;
  /** All tests of an exercise together. */
  readonly exerciseMs: number;
  readonly memoryMb: number;
}

export interface GradeOptions {
  /** The course whose suites grade; this project's unless told. */
  readonly folders?: CourseFolders;
  readonly limits?: Partial<Limits>;
  /**
   * False lets answers share processes, which takes a fraction of the time. Only for answers that are
   * known not to touch any globals, such as this project's own. True unless told.
   */
  readonly isolate?: boolean;
  /** Called with each verdict as soon as it stands, in any order. */
  readonly onVerdict?: (verdict: Verdict, job: GradeJob) => void;
}

export const DEFAULT_LIMITS: Limits = {
  loadMs: 8_000,
  testMs: 5_000,
  exerciseMs: 15_000,
  memoryMb: 512,
};
