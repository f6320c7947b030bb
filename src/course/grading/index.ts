export { gradeAnswers } from './grade.js';
export { DEFAULT_LIMITS, type GradeJob, type GradeOptions, type Limits } from './job.js';
export { type Expectation, readSuite, type SuiteSource, type SuiteTest } from './suite-source.js';
export {
  type ExerciseStatus,
  type GradeReport,
  gradeReport,
  type TestStatus,
  type TestVerdict,
  type Verdict,
} from './verdict.js';
