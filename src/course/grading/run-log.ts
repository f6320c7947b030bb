/**
 * What is known of the run of one answer: the reports of its process, and how the process ended.
 */

import type { Failure, WorkerReport } from './worker-report.js';

/** How a run ended that did not come to its end by itself. */
export type Ending =
  | { readonly kind: 'TimedOut'; readonly step: Step; readonly limitMs: number }
  | { readonly kind: 'OutOfMemory'; readonly limitMb: number }
  /** The process ended: by a signal, or with an exit code. */
  | { readonly kind: 'Died'; readonly how: string };

/** What took too long: the import of the file, one test, or all tests together. */
export type Step = 'import' | 'test' | 'exercise';

const LONGEST_OUTPUT = 20_000;

export class RunLog {
  /** Undefined for a test that passed. */
  readonly tests = new Map<string, Failure | undefined>();
  readonly strayErrors: Failure[] = [];
  notLoaded: Failure | undefined;
  /** The title of the test that is running. */
  running: string | undefined;
  /** True when all tests ran. */
  isFinished = false;
  ending: Ending | undefined;
  #output = '';

  add(report: WorkerReport): void {
    switch (report.kind) {
      case 'Loaded':
        break;
      case 'NotLoaded':
        this.notLoaded ??= report.failure;
        break;
      case 'TestStarted':
        this.running = report.title;
        break;
      case 'TestPassed':
        this.running = undefined;
        this.tests.set(report.title, undefined);
        break;
      case 'TestFailed':
        this.running = undefined;
        this.tests.set(report.title, report.failure);
        break;
      case 'StrayError':
        this.strayErrors.push(report.failure);
        break;
    }
  }

  /** What the answer printed, cut where it is very long. */
  get output(): string {
    return this.#output;
  }

  addOutput(text: string): void {
    if (this.#output.length >= LONGEST_OUTPUT) return;
    this.#output += text;
    if (this.#output.length > LONGEST_OUTPUT) {
      this.#output = `${this.#output.slice(0, LONGEST_OUTPUT)}\n… (the rest is cut)\n`;
    }
  }
}
