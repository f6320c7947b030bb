/**
 * Runs in the process of one answer: vitest's runner, which also reports each step to the grader.
 *
 * A report leaves at once, before the next step begins, so that an answer that loops for ever or
 * ends the process cannot take with it what went before. The errors are told here, where the values
 * still are values and not yet text.
 */

import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { type FailureContext, failureOf } from './failure.js';
import { type Failure, type WorkerReport, wrapReport } from './worker-report.js';

/** The key under which the grader provides the context of each suite, by the suite's file. */
export const CONTEXTS = 'workbookContexts';

// An answer may replace anything of `process`; this was taken before it was imported.
const send = process.send?.bind(process);

let current: GradingRunner | undefined;

// With a listener of our own, vitest leaves the errors to us that reach nobody else.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => current?.reportStray(error));
}

export default class GradingRunner extends TestRunner {
  #context: FailureContext | undefined;
  readonly #failures = new WeakMap<RunnerTask, Failure>();

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    this.#context = this.injectValue(CONTEXTS)[file.filepath];
    current = this;
  }

  override async importFile(filepath: string, source: 'collect' | 'setup'): Promise<unknown> {
    try {
      return await super.importFile(filepath, source);
    } catch (error) {
      this.#report({ kind: 'NotLoaded', failure: this.#tell(error) });
      throw error;
    }
  }

  onCollected(files: RunnerTestFile[]): void {
    const broken = files.flatMap(withinSuite).find((task) => task.result?.errors?.length);
    if (broken === undefined) this.#report({ kind: 'Loaded' });
    else this.#report({ kind: 'NotLoaded', failure: this.#tell(broken.result?.errors?.[0]) });
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test);
    this.#report({ kind: 'TestStarted', title: test.name });
  }

  /** Tells the error before vitest has it, which turns the values in it into text. */
  async runTask(test: RunnerTestCase): Promise<void> {
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      this.#failures.set(test, this.#tell(error));
      throw error;
    }
  }

  override onAfterRunTask(test: RunnerTask): void {
    super.onAfterRunTask(test);
    if (test.result?.state === 'pass') {
      this.#report({ kind: 'TestPassed', title: test.name });
      return;
    }
    const failure = this.#failures.get(test) ?? this.#tell(test.result?.errors?.[0]);
    this.#report({ kind: 'TestFailed', title: test.name, failure });
  }

  reportStray(error: unknown): void {
    this.#report({ kind: 'StrayError', failure: this.#tell(error) });
  }

  #tell(error: unknown): Failure {
    return failureOf(error, this.#context ?? { exercise: '', answerFile: '', suiteFile: '' });
  }

  #report(report: WorkerReport): void {
    send?.(wrapReport(report));
  }
}

function withinSuite(task: RunnerTask): RunnerTask[] {
  return 'tasks' in task ? [task, ...task.tasks.flatMap(withinSuite)] : [task];
}
