/**
 * Grades answers: reads the suites, has the answers run, and says a verdict on each.
 */

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { listExercises } from '../catalogue.js';
import { courseFolders } from '../folders.js';
import type { GradeJob, GradeOptions } from './job.js';
import { judge, judgeMissing } from './judge.js';
import { DEFAULT_LIMITS, limitsUnderLoad } from './limits.js';
import { type AnswerRun, runAnswers, slashed } from './run-answers.js';
import { RunLog } from './run-log.js';
import { readSuite } from './suite-source.js';
import type { Verdict } from './verdict.js';

/**
 * Grades each answer, and returns the verdicts in the order of the jobs.
 * @throws RangeError where a job names an exercise that has no suite
 * @example await gradeAnswers([{ exercise: '01-quotes-and-spreads/tick-grid', answerFile }])
 */
export async function gradeAnswers(
  jobs: readonly GradeJob[],
  options: GradeOptions = {},
): Promise<readonly Verdict[]> {
  const folders = options.folders ?? courseFolders();
  const suites = new Map(listExercises(folders).map((one) => [one.slug, one.suiteFile]));
  const verdicts = new Map<GradeJob, Verdict>();
  const stand = (job: GradeJob, verdict: Verdict): void => {
    verdicts.set(job, verdict);
    options.onVerdict?.(verdict, job);
  };
  const runs = jobs.flatMap((job): AnswerRun[] => {
    const suiteFile = suites.get(job.exercise);
    if (suiteFile === undefined) {
      throw new RangeError(`Cannot grade: there is no suite for the exercise ${job.exercise}`);
    }
    const suite = readSuite(suiteFile);
    const answer = shownPath(job.answerFile, folders.root);
    if (!existsSync(job.answerFile)) {
      stand(job, judgeMissing(suite, answer));
      return [];
    }
    const log = new RunLog();
    return [{ ...job, suiteFile, log, onEnd: () => stand(job, judge(suite, answer, log)) }];
  });
  const limits = limitsUnderLoad({ ...DEFAULT_LIMITS, ...options.limits });
  if (runs.length > 0) await runAnswers(runs, { limits, isolate: options.isolate ?? true });
  return jobs.map((job) => {
    const verdict = verdicts.get(job);
    if (verdict === undefined) throw new Error(`Cannot grade ${job.answerFile}: it did not start`);
    return verdict;
  });
}

function shownPath(file: string, root: string): string {
  const inside = relative(root, file);
  return inside.startsWith('..') ? file : slashed(inside);
}
