/**
 * Makes the verdict on one answer from its suite's source and the log of its run.
 *
 * The source says what there was to earn, the log what happened. A test that the log does not know
 * did not run, whatever the reason, and earns nothing.
 */

import type { Ending, RunLog } from './run-log.js';
import type { Expectation, SuiteSource, SuiteTest } from './suite-source.js';
import type { ExerciseStatus, TestStatus, TestVerdict, Verdict } from './verdict.js';
import type { Failure } from './worker-report.js';

/** What befell the whole file, beside its tests. */
interface Incident {
  readonly status: ExerciseStatus;
  readonly sentence?: string;
  readonly details?: string;
}

/** The verdict on an answer that was run. */
export function judge(suite: SuiteSource, answer: string, log: RunLog): Verdict {
  const tests = suite.tests.map((test) => judgeTest(test, suite, log));
  const incident = incidentOf(log);
  return {
    ...verdictOf(suite, answer, tests),
    status: incident?.status ?? statusOf(tests),
    ...(incident?.sentence !== undefined && { sentence: incident.sentence }),
    ...(incident?.details !== undefined && { details: incident.details }),
    output: log.output,
  };
}

/** The verdict on an answer whose file is missing. */
export function judgeMissing(suite: SuiteSource, answer: string): Verdict {
  const tests = suite.tests.map((test) => unearned(test, 'not run'));
  return { ...verdictOf(suite, answer, tests), sentence: `There is no file ${answer}.` };
}

function verdictOf(suite: SuiteSource, answer: string, tests: readonly TestVerdict[]): Verdict {
  return {
    exercise: suite.exercise,
    answer,
    status: 'unattempted',
    points: tests.reduce((sum, { earned }) => sum + earned, 0),
    maxPoints: tests.reduce((sum, { points }) => sum + points, 0),
    tests,
    hintsAvailable: suite.hints.length,
    output: '',
  };
}

function judgeTest(test: SuiteTest, suite: SuiteSource, log: RunLog): TestVerdict {
  const failure = log.tests.get(test.title);
  if (failure !== undefined) return { ...unearned(test, failure.status), ...told(failure, suite) };
  if (log.tests.has(test.title)) {
    return { title: test.title, points: test.points, earned: test.points, status: 'passed' };
  }
  if (log.running === test.title && log.ending !== undefined) {
    const status = log.ending.kind === 'TimedOut' ? 'timed out' : 'crashed';
    return { ...unearned(test, status), sentence: endingSentence(log.ending) };
  }
  return unearned(test, 'not run');
}

function unearned({ title, points }: SuiteTest, status: TestStatus): TestVerdict {
  return { title, points, earned: 0, status };
}

/** A failure in words: what the suite says was expected comes first, also where the answer threw. */
function told(failure: Failure, suite: SuiteSource): Partial<TestVerdict> {
  const { status, isAssertion, suiteLine, suiteColumn } = failure;
  const claim =
    suiteLine === undefined || suiteColumn === undefined
      ? undefined
      : suite.expectationAt(suiteLine, suiteColumn);
  const said = isAssertion ? assertionSentence(failure, claim) : failure.sentence;
  const isLed = !isAssertion && status !== 'unattempted' && claim?.sentence !== undefined;
  const input = failure.input && `The smallest input that shows it: ${failure.input}`;
  const parts = [isLed && claim.sentence, said, status !== 'unattempted' && input];
  return {
    sentence: parts
      .filter((part) => typeof part === 'string')
      .map(withStop)
      .join(' '),
    ...valuesOf(failure, claim),
    details: failure.details,
  };
}

/** As it is written in the suite, where it is written out; else as the message has it. */
function assertionSentence({ sentence }: Failure, claim: Expectation | undefined): string {
  if (claim?.sentence?.startsWith(sentence)) return claim.sentence;
  return sentence || 'The value is not what was expected.';
}

/** The two values; `toThrow(RangeError)` leaves none where nothing was thrown. */
function valuesOf(failure: Failure, claim: Expectation | undefined): Partial<TestVerdict> {
  const { expected, actual, isAssertion } = failure;
  if (isAssertion && actual === undefined && claim?.matcher?.startsWith('toThrow')) {
    const wanted = claim.argument === undefined ? 'an error' : claim.argument;
    return { expected: `${wanted} to be thrown`, actual: 'nothing was thrown' };
  }
  return { ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }) };
}

/** What befell the whole file, and not one test of it. */
function incidentOf(log: RunLog): Incident | undefined {
  if (log.ending !== undefined) {
    const status = log.ending.kind === 'TimedOut' ? 'timed out' : 'crashed';
    // Where a test was running, the sentence stands there.
    return log.running === undefined
      ? { status, sentence: endingSentence(log.ending) }
      : { status };
  }
  if (log.notLoaded !== undefined) return log.notLoaded;
  const [stray] = log.strayErrors;
  if (stray === undefined) return undefined;
  const sentence = `An error reached nobody: a promise was rejected without a catch, or a timer threw. ${stray.sentence}`;
  return { status: 'crashed', sentence, details: stray.details };
}

function endingSentence(ending: Ending): string {
  switch (ending.kind) {
    case 'TimedOut': {
      const seconds = `${ending.limitMs / 1000} s`;
      if (ending.step === 'import') {
        return `Your file was not imported within ${seconds}: look for a loop outside of any function that never ends.`;
      }
      const what = ending.step === 'test' ? 'The test' : 'All tests together';
      return `${what} did not end within ${seconds}: look for a loop that never ends.`;
    }
    case 'OutOfMemory':
      return `Your code used more than ${ending.limitMb} MB of memory: look for a loop that grows an array without end.`;
    case 'Died':
      return `Your code ended the process it ran in (${ending.how}).`;
  }
}

function statusOf(tests: readonly TestVerdict[]): ExerciseStatus {
  const failed = tests.filter(({ status }) => status !== 'passed');
  const has = (status: TestStatus) => failed.some((test) => test.status === status);
  const all = (status: TestStatus) => failed.every((test) => test.status === status);
  if (failed.length === 0) return 'passed';
  if (has('timed out')) return 'timed out';
  if (all('unattempted') && failed.length === tests.length) return 'unattempted';
  return all('crashed') ? 'crashed' : 'wrong';
}

function withStop(sentence: string): string {
  return /[.:!?]\)?$/.test(sentence) ? sentence : `${sentence}.`;
}
