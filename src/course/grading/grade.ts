/**
 * Grades answers: each in a process of its own, several at a time, all in one run of vitest.
 *
 * Answers to the same exercise cannot stand behind one `#answers/…` at once. So the jobs are dealt
 * into rounds, with at most one answer to an exercise in each; a round is a project of the run, with
 * its own resolution of `#answers/…`. Nothing is cached on the disk.
 */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, sep } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { TestSpecification, Vitest } from 'vitest/node';
import { answersPlugin } from '../answers-plugin.js';
import { listExercises } from '../catalogue.js';
import { courseFolders } from '../folders.js';
import { DEFAULT_LIMITS, type GradeJob, type GradeOptions, type Limits } from './job.js';
import { judge, judgeMissing } from './judge.js';
import { RunLog } from './run-log.js';
import { readSuite, type SuiteSource } from './suite-source.js';
import type { Verdict } from './verdict.js';
import { WatchedWorker } from './watched-worker.js';

interface Run {
  readonly job: GradeJob;
  readonly suite: SuiteSource;
  /** With forward slashes, as vitest names it. */
  readonly suiteFile: string;
  readonly log: RunLog;
  readonly finish: () => void;
}

type Round = ReadonlyMap<string, Run>;

const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RUNNER = fileURLToPath(new URL('./grading-runner.ts', import.meta.url));

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
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const suites = new Map(listExercises(folders).map((one) => [one.slug, one.suiteFile]));
  const verdicts = new Map<GradeJob, Verdict>();
  const stand = (job: GradeJob, verdict: Verdict): void => {
    verdicts.set(job, verdict);
    options.onVerdict?.(verdict, job);
  };
  const runs = jobs.flatMap((job) => {
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
    const finish = () => stand(job, judge(suite, answer, log));
    return [{ job, suite, suiteFile: slashed(suiteFile), log, finish }];
  });
  if (runs.length > 0) await runAll(intoRounds(runs), limits);
  return jobs.map((job) => {
    const verdict = verdicts.get(job);
    if (verdict === undefined) throw new Error(`Cannot grade ${job.answerFile}: it did not start`);
    return verdict;
  });
}

function intoRounds(runs: readonly Run[]): readonly Round[] {
  const rounds: Map<string, Run>[] = [];
  for (const run of runs) {
    const free = rounds.find((round) => !round.has(run.suiteFile));
    if (free === undefined) rounds.push(new Map([[run.suiteFile, run]]));
    else free.set(run.suiteFile, run);
  }
  return rounds;
}

async function runAll(rounds: readonly Round[], limits: Limits): Promise<void> {
  const exitCode = process.exitCode;
  const processes: Promise<void>[] = [];
  const vitest = await startVitest(rounds, limits, processes);
  try {
    await vitest.runTestSpecifications(specifications(vitest, rounds));
    await Promise.all(processes);
  } finally {
    await vitest.close();
    process.exitCode = exitCode; // Vitest sets it where a test failed; that is no fault of ours.
  }
}

async function startVitest(
  rounds: readonly Round[],
  limits: Limits,
  processes: Promise<void>[],
): Promise<Vitest> {
  const { createVitest } = await import('vitest/node');
  return await createVitest(
    'test',
    {
      config: false,
      root: PROJECT_ROOT,
      watch: false,
      cache: false,
      reporters: [{}],
      maxWorkers: availableParallelism(),
      projects: rounds.map((round, index) => roundProject(round, index, limits, processes)),
    },
    { logLevel: 'silent', server: { watch: null } },
    { stdout: nowhere(), stderr: nowhere() },
  );
}

/** One round as a project of vitest. */
function roundProject(round: Round, index: number, limits: Limits, processes: Promise<void>[]) {
  const runs = [...round.values()];
  const contexts = runs.map(({ job, suiteFile }) => [suiteFile, { ...job, suiteFile }]);
  return {
    plugins: [answersPlugin(new Map(runs.map(({ job }) => [job.exercise, job.answerFile])))],
    test: {
      name: roundName(index),
      include: [],
      isolate: true,
      runner: RUNNER,
      disableConsoleIntercept: true,
      testTimeout: limits.testMs,
      provide: { workbookContexts: Object.fromEntries(contexts) },
      pool: {
        name: 'workbook',
        createPoolWorker: (options: ConstructorParameters<typeof WatchedWorker>[0]) => {
          const worker = new WatchedWorker(options, {
            limits,
            logOf: (suiteFile) => (round.get(suiteFile) as Run).log,
          });
          processes.push(worker.ended.then((suiteFile) => round.get(suiteFile)?.finish()));
          return worker;
        },
      },
    },
  };
}

function specifications(vitest: Vitest, rounds: readonly Round[]): TestSpecification[] {
  return rounds.flatMap((round, index) => {
    const project = vitest.projects.find(({ name }) => name === roundName(index));
    return [...round.keys()].flatMap((file) => project?.createSpecification(file) ?? []);
  });
}

function roundName(index: number): string {
  return `round-${index + 1}`;
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function shownPath(file: string, root: string): string {
  const inside = relative(root, file);
  return inside.startsWith('..') ? file : slashed(inside);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
