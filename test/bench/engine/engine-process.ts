/** An engine's own process, as the parent sees it: send a task, await its answer. */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Latency } from './latency.js';
import type { Memory } from './memory.js';
import type { Answer, Round, Task } from './worker.js';
import type { WorkloadFiles } from './workload.js';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));

export class EngineProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts a process for one engine and one workload. */
  static async open(contestant: string, workload: WorkloadFiles): Promise<EngineProcess> {
    const child = fork(WORKER, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const engine = new EngineProcess(child);
    await engine.#answer();
    await engine.#ask({ kind: 'open', contestant, workload });
    return engine;
  }

  trades(): Promise<string> {
    return this.#ask({ kind: 'trades' }) as Promise<string>;
  }

  round(leastMs: number): Promise<Round> {
    return this.#ask({ kind: 'round', leastMs }) as Promise<Round>;
  }

  latency(warmUp: number): Promise<Latency> {
    return this.#ask({ kind: 'latency', warmUp }) as Promise<Latency>;
  }

  memory(commands: number, warmUp: number): Promise<Memory> {
    return this.#ask({ kind: 'memory', commands, warmUp }) as Promise<Memory>;
  }

  close(): void {
    this.#child.kill();
  }

  async #ask(task: Task): Promise<Answer> {
    const answer = this.#answer();
    this.#child.send(task);
    return answer;
  }

  #answer(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`An engine's process ended with status ${code}`));
      this.#child.once('exit', ended);
      this.#child.once('message', (answer: Answer) => {
        this.#child.off('exit', ended);
        if (typeof answer === 'object' && 'error' in answer) reject(new Error(answer.error));
        else resolve(answer);
      });
    });
  }
}
