/**
 * The process in which answers are graded, and the watch over it.
 *
 * Vitest lets a project bring its own kind of worker. This one forks vitest's own entry for forks,
 * listens to the reports of `grading-runner.ts` on the same channel, and ends the process where a
 * step takes too long. The verdict is made from the log and not from what vitest believes; vitest
 * takes an ended process for a failed file and goes on with the others.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node';
import type { Limits } from './limits.js';
import type { Ending, RunLog, Step } from './run-log.js';
import { reportIn } from './worker-report.js';

export interface Watch {
  readonly limits: Limits;
  /** True where the process grades one answer after the other. */
  readonly isShared: boolean;
  /** Called when the answer that a suite's file grades has its turn; gives its log. */
  begin(suiteFile: string): RunLog;
  /** Called once for each answer that began, when its log is complete. */
  end(suiteFile: string): void;
}

type Listener = (event: unknown) => void;

const living = new Set<ChildProcess>();

/** Vitest ends a test that waits for a promise by itself; only where it cannot, the process goes. */
const GRACE_MS = 500;
/** How long to wait for output that a process started by the answer may still hold open. */
const OUTPUT_MS = 300;

export class WatchedWorker implements PoolWorker {
  readonly name = 'workbook';
  readonly cacheFs = false;
  readonly #options: PoolOptions;
  readonly #watch: Watch;
  readonly #messageListeners = new Set<Listener>();
  #child: ChildProcess | undefined;
  /** The answer that is being graded. */
  #current: { readonly suiteFile: string; readonly log: RunLog } | undefined;
  #stepTimer: NodeJS.Timeout | undefined;
  #runTimer: NodeJS.Timeout | undefined;
  #outputTimer: NodeJS.Timeout | undefined;
  #lastErrorOutput = '';

  constructor(options: PoolOptions, watch: Watch) {
    this.#options = options;
    this.#watch = watch;
  }

  async start(): Promise<void> {
    const entry = join(this.#options.distPath, 'workers', 'forks.js');
    const child = fork(entry, [], {
      env: this.#options.env,
      execArgv: [...this.#options.execArgv, `--max-old-space-size=${this.#watch.limits.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    child.stdout?.on('data', (bytes) => this.#current?.log.addOutput(String(bytes)));
    child.stderr?.on('data', (bytes) => this.#onErrorOutput(String(bytes)));
    child.on('message', (message) => this.#onMessage(message));
    child.on('disconnect', () => child.kill('SIGKILL'));
    child.on('exit', (code, signal) => this.#onExit(child, code, signal));
    child.on('close', () => this.#end());
    child.on('error', () => this.#end());
    if (living.size === 0) process.on('exit', killAll);
    living.add(child);
    this.#child = child;
  }

  async stop(): Promise<void> {
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
      // Nothing that an answer left behind may hold the grader up.
      queueMicrotask(() => this.#emit({ __vitest_worker_response__: true, type: 'stopped' }));
    } else if (this.#child?.connected) {
      this.#child.send(message);
    }
  }

  on(event: string, listener: Listener): void {
    if (event === 'message') this.#messageListeners.add(listener);
    else this.#child?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    if (event === 'message') this.#messageListeners.delete(listener);
    else this.#child?.off(event, listener);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  #begin(suiteFile: string): void {
    this.#current = { suiteFile, log: this.#watch.begin(suiteFile) };
    this.#startStep('import', this.#watch.limits.loadMs);
  }

  #onMessage(message: unknown): void {
    const report = reportIn(message);
    if (report === undefined) {
      if ((message as { type?: unknown }).type === 'testfileFinished') this.#finish();
      this.#emit(message);
      return;
    }
    this.#current?.log.add(report);
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
    if (this.#current !== undefined) {
      this.#current.log.ending = { kind: 'TimedOut', step, limitMs };
    }
    this.#child?.kill('SIGKILL');
  }

  /** All tests ran. What the answer printed may be on its way, and is awaited if the process ends. */
  #finish(): void {
    this.#clearTimers();
    if (this.#current !== undefined) this.#current.log.isFinished = true;
    if (this.#watch.isShared) this.#end();
  }

  #onExit(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    living.delete(child);
    if (living.size === 0) process.off('exit', killAll);
    this.#clearTimers();
    const log = this.#current?.log;
    if (log !== undefined && !log.isFinished) log.ending ??= this.#howItDied(code, signal);
    this.#outputTimer = setTimeout(() => this.#end(), OUTPUT_MS);
  }

  #end(): void {
    clearTimeout(this.#outputTimer);
    const ended = this.#current;
    this.#current = undefined;
    if (ended !== undefined) this.#watch.end(ended.suiteFile);
  }

  #emit(message: unknown): void {
    for (const listener of [...this.#messageListeners]) listener(message);
  }

  #onErrorOutput(text: string): void {
    this.#lastErrorOutput = (this.#lastErrorOutput + text).slice(-4_000);
    this.#current?.log.addOutput(text);
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
