/**
 * What the grader says about one answer: the shape that the command line prints, that a notebook
 * shows, and that `--json` writes.
 *
 * Points belong to tests, so that a half right answer earns half. An exercise is passed only where
 * it earned every point and nothing went wrong beside the tests either.
 */

/** How one test went. `not run`: something before it ended the run. */
export type TestStatus = 'passed' | 'wrong' | 'crashed' | 'timed out' | 'unattempted' | 'not run';

/** How one exercise went. `unattempted`: nothing is written yet, every failure is the stub's TODO. */
export type ExerciseStatus = 'passed' | 'wrong' | 'crashed' | 'timed out' | 'unattempted';

export interface TestVerdict {
  readonly title: string;
  readonly points: number;
  readonly earned: number;
  readonly status: TestStatus;
  /** What was expected for which input, or what befell the test. */
  readonly sentence?: string;
  /** The value that was expected, for reading. */
  readonly expected?: string;
  /** The answer's value, for reading. */
  readonly actual?: string;
  /** The whole message and the stack. */
  readonly details?: string;
}

export interface Verdict {
  /** `03-inventory-skew/skewed-quotes`. */
  readonly exercise: string;
  /** The file that was graded, as a path below the project's root where it lies there. */
  readonly answer: string;
  readonly status: ExerciseStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** What befell the whole file, where something did: it does not compile, there is no such file. */
  readonly sentence?: string;
  /** The message and stack that belong to `sentence`. */
  readonly details?: string;
  readonly tests: readonly TestVerdict[];
  /** How many hints the exercise has. */
  readonly hintsAvailable: number;
  /** What the answer printed, from its beginning. Empty where it printed nothing. */
  readonly output: string;
}

/** What `--json` writes. */
export interface GradeReport {
  /** True where every exercise that was selected passed. */
  readonly passed: boolean;
  readonly points: number;
  readonly maxPoints: number;
  readonly exercises: readonly Verdict[];
}

/** All verdicts as one report. */
export function gradeReport(exercises: readonly Verdict[]): GradeReport {
  const sum = (of: (verdict: Verdict) => number) =>
    exercises.reduce((total, verdict) => total + of(verdict), 0);
  return {
    passed: exercises.every(({ status }) => status === 'passed'),
    points: sum(({ points }) => points),
    maxPoints: sum(({ maxPoints }) => maxPoints),
    exercises,
  };
}
