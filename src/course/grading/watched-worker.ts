/**
 * The process in which one answer is graded, and the watch over it.
 *
 * Vitest lets a project bring its own kind of worker. This one forks vitest's own entry for forks,
 * listens to the reports of `grading-runner.ts` on the same channel, and ends the process where a
 * step takes too long. To vitest it always looks like a file that has finished, so that the other
 * answers go on: the verdict is made from the log and not from what vitest believes.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node';
import type { Limits } from './job.js';
import type { Ending, RunLog, Step } from './run-log.js';
import { reportIn } from './worker-report.js';

export interface Watch {
  readonly limits: Limits;
  /** The log of the answer that a suite's file grades in this worker's round. */
  logOf(suiteFile: string): RunLog;
}

type Listener = (message: unknown) => void;

const living = new Set<ChildProcess>();

/** Vitest ends a test that waits for a promise by itself; only where it cannot, the process goes. */
const GRACE_MS = 500;
/** How long to wait for output that a process started by the answer may still hold open. */
const OUTPUT_MS = 300;

export class WatchedWorker implements PoolWorker {
  readonly name = 'workbook';
  readonly cacheFs = false;
  /** Settles with the suite's file when the process is gone and all that it printed has arrived. */
  readonly ended: Promise<string>;
  readonly #options: PoolOptions;
  readonly #watch: Watch;
  readonly #listeners = new Set<Listener>();
  #child: ChildProcess | undefined;
  #log: RunLog | undefined;
  #suiteFile = '';
  #hasEnded = false;
  #resolveEnded: (suiteFile: string) => void = () => {};
  #stepTimer: NodeJS.Timeout | undefined;
  #runTimer: NodeJS.Timeout | undefined;
  #outputTimer: NodeJS.Timeout | undefined;
  #lastErrorOutput = '';

  constructor(options: PoolOptions, watch: Watch) {
    this.#options = options;
    this.#watch = watch;
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve;
    });
  }

  async start(): Promise<void> {
    const entry = join(this.#options.distPath, 'workers', 'forks.js');
    const child = fork(entry, [], {
      env: this.#options.env,
      execArgv: [...this.#options.execArgv, `--max-old-space-size=${this.#watch.limits.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    child.stdout?.on('data', (bytes) => this.#log?.addOutput(String(bytes)));
    child.stderr?.on('data', (bytes) => this.#onErrorOutput(String(bytes)));
    child.on('message', (message) => this.#onMessage(message));
    child.on('exit', (code, signal) => this.#onExit(code, signal));
    child.on('close', () => this.#close());
    child.on('error', () => this.#close());
    child.on('disconnect', () => child.kill('SIGKILL'));
    if (living.size === 0) process.on('exit', killAll);
    living.add(child);
    this.#child = child;
  }

  async stop(): Promise<void> {
    this.#clearTimers();
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }

  send(message: WorkerRequest): void {
    if (message.type === 'run') this.#begin(message.context.files[0]?.filepath ?? '');
    if (message.type === 'stop') {
      // Nothing that the answer left behind may hold the grader up.
      queueMicrotask(() => this.#emit({ __vitest_worker_response__: true, type: 'stopped' }));
      return;
    }
    if (this.#child?.connected) this.#child.send(message);
  }

  on(event: string, listener: Listener): void {
    if (event === 'message') this.#listeners.add(listener);
    if (event === 'error') this.#child?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    if (event === 'message') this.#listeners.delete(listener);
    if (event === 'error') this.#child?.off(event, listener);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  #begin(suiteFile: string): void {
    this.#suiteFile = suiteFile;
    this.#log = this.#watch.logOf(suiteFile);
    this.#startStep('import', this.#watch.limits.loadMs);
  }

  #onMessage(message: unknown): void {
    const report = reportIn(message);
    if (report === undefined) {
      if ((message as { type?: unknown }).type === 'testfileFinished') this.#end(undefined);
      this.#emit(message);
      return;
    }
    this.#log?.add(report);
    const { testMs, exerciseMs } = this.#watch.limits;
    if (report.kind === 'TestStarted') this.#startStep('test', testMs, GRACE_MS);
    if (report.kind === 'Loaded') {
      this.#runTimer = setTimeout(() => this.#kill('exercise', exerciseMs), exerciseMs);
    }
  }

  #startStep(step: Step, limitMs: number, graceMs = 0): void {
    clearTimeout(this.#stepTimer);
    this.#stepTimer = setTimeout(() => this.#kill(step, limitMs), limitMs + graceMs);
  }

  #kill(step: Step, limitMs: number): void {
    this.#end({ kind: 'TimedOut', step, limitMs });
    this.#child?.kill('SIGKILL');
  }

  /** The tests are over, one way or another; vitest now calls `stop`. */
  #end(ending: Ending | undefined): void {
    if (this.#log === undefined || this.#hasEnded) return;
    this.#hasEnded = true;
    this.#log.ending = ending;
    this.#clearTimers();
    if (ending !== undefined) {
      this.#emit({ __vitest_worker_response__: true, type: 'testfileFinished' });
    }
  }

  #onExit(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#child !== undefined) living.delete(this.#child);
    if (living.size === 0) process.off('exit', killAll);
    this.#end(this.#howItDied(code, signal));
    this.#outputTimer = setTimeout(() => this.#close(), OUTPUT_MS);
  }

  #close(): void {
    clearTimeout(this.#outputTimer);
    this.#log = undefined;
    this.#resolveEnded(this.#suiteFile);
  }

  #emit(message: unknown): void {
    for (const listener of [...this.#listeners]) listener(message);
  }

  #onErrorOutput(text: string): void {
    this.#lastErrorOutput = (this.#lastErrorOutput + text).slice(-4_000);
    this.#log?.addOutput(text);
  }

  #howItDied(code: number | null, signal: NodeJS.Signals | null): Ending {
    if (this.#lastErrorOutput.includes('heap out of memory')) {
      return { kind: 'OutOfMemory', limitMb: this.#watch.limits.memoryMb };
    }
    return { kind: 'Died', how: signal ?? `exit code ${code}` };
  }

  #clearTimers(): void {
    clearTimeout(this.#stepTimer);
    clearTimeout(this.#runTimer);
  }
}

function killAll(): void {
  for (const child of living) child.kill('SIGKILL');
}
