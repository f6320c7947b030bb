/**
 * Runs answers against their suites: all in one run of vitest, several at a time, each in a process
 * of its own unless told otherwise. Nothing is cached on the disk.
 *
 * Many answers to one exercise cannot stand behind the suite's one `#answers/…`. So each run has a
 * copy of its suite as far as vite can tell, the same file with a number after it
 * (`tick-grid.test.ts?answer=3`), and `#answers/…` is resolved by that number.
 */

import { availableParallelism } from 'node:os';
import { sep } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PoolOptions, Vitest } from 'vitest/node';
import { answersPlugin } from '../answers-plugin.js';
import type { GradeJob } from './job.js';
import type { Limits } from './limits.js';
import type { RunLog } from './run-log.js';
import { type Watch, WatchedWorker } from './watched-worker.js';

export interface AnswerRun extends GradeJob {
  readonly suiteFile: string;
  /** What happens is written here. */
  readonly log: RunLog;
  /** Called when the log is complete. */
  readonly onEnd: () => void;
}

export interface RunOptions {
  readonly limits: Limits;
  /** False lets answers share processes. */
  readonly isolate: boolean;
}

/** The runs by the name that vite has for each one's suite. */
type RunsByModule = ReadonlyMap<string, AnswerRun>;

const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RUNNER = fileURLToPath(new URL('./grading-runner.ts', import.meta.url));

/** Runs every answer, and returns when all have ended. */
export async function runAnswers(runs: readonly AnswerRun[], options: RunOptions): Promise<void> {
  const modules: RunsByModule = new Map(
    runs.map((run, index) => [`${slashed(run.suiteFile)}?answer=${index}`, run]),
  );
  const exitCode = process.exitCode;
  const begun: Promise<void>[] = [];
  const vitest = await startVitest(modules, options, begun);
  try {
    const [project] = vitest.projects;
    await vitest.runTestSpecifications(
      [...modules.keys()].flatMap((module) => project?.createSpecification(module) ?? []),
    );
    await Promise.all(begun);
  } finally {
    await vitest.close();
    process.exitCode = exitCode; // Vitest sets it where a test failed; that is no fault of ours.
  }
}

/** A path with forward slashes, as vite has it on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

async function startVitest(
  modules: RunsByModule,
  { limits, isolate }: RunOptions,
  begun: Promise<void>[],
): Promise<Vitest> {
  const { createVitest } = await import('vitest/node');
  const contexts = [...modules].map(([module, { exercise, answerFile, suiteFile }]) => [
    module,
    { exercise, answerFile, suiteFile },
  ]);
  const answers = answersPlugin((_exercise, suite) => modules.get(suite)?.answerFile);
  return await createVitest(
    'test',
    {
      config: false,
      root: PROJECT_ROOT,
      watch: false,
      cache: false,
      include: [],
      reporters: [{}],
      isolate,
      runner: RUNNER,
      disableConsoleIntercept: true,
      testTimeout: limits.testMs,
      maxWorkers: Math.max(2, availableParallelism()), // One alone would be given all files at once.
      provide: { workbookContexts: Object.fromEntries(contexts) },
      pool: {
        name: 'workbook',
        createPoolWorker: (pool: PoolOptions) =>
          new WatchedWorker(pool, watchOver(modules, limits, !isolate, begun)),
      },
    },
    { logLevel: 'silent', server: { watch: null }, plugins: [answers] },
    { stdout: nowhere(), stderr: nowhere() },
  );
}

/** The watch over one process. */
function watchOver(
  modules: RunsByModule,
  limits: Limits,
  isShared: boolean,
  begun: Promise<void>[],
): Watch {
  let settle: () => void = () => {};
  return {
    limits,
    isShared,
    begin(module) {
      begun.push(
        new Promise((resolve) => {
          settle = resolve;
        }),
      );
      return (modules.get(module) as AnswerRun).log;
    },
    end(module) {
      modules.get(module)?.onEnd();
      settle();
    },
  };
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
