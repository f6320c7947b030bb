/**
 * What the grader is asked to do: `gradeAnswers(jobs, options)` of this folder returns one verdict
 * for each job, in the order of the jobs. The same exercise may occur in many jobs with different
 * answers (the bank of wrong answers does that).
 */

import type { CourseFolders } from '../folders.js';
import type { Limits } from './limits.js';
import type { Verdict } from './verdict.js';

export interface GradeJob {
  /** `03-inventory-skew/skewed-quotes`. */
  readonly exercise: string;
  /** The absolute path of the answer; it may lie anywhere, and may be missing. */
  readonly answerFile: string;
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
