export { gradeAnswers } from './grade.js';
export type { GradeJob, GradeOptions } from './job.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { type Expectation, readSuite, type SuiteSource, type SuiteTest } from './suite-source.js';
export {
  type ExerciseStatus,
  type GradeReport,
  gradeReport,
  type TestStatus,
  type TestVerdict,
  type Verdict,
} from './verdict.js';
