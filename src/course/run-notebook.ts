/**
 * Runs a notebook from top to bottom with Node alone, as Run All does in JupyterLab.
 *
 * Each notebook has a process of its own (`notebook-kernel.mjs`), in the project's root, where its
 * paths start. Asked for the solutions, it reads `./exercises/…` as `./solutions/…` and tells
 * `check()` to grade those; so the gate says the same in a learner's clone. It stops at the first
 * cell that fails, and says which, with the line and the message.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { faultOf } from './notebook-fault.js';
import {
  asLines,
  type Cell,
  type Notebook,
  notebookText,
  type Output,
  sourceOf,
  withAnswers,
} from './notebook-file.js';

export interface RunOptions {
  /** The project's root: the kernel's working directory. */
  readonly root: string;
  /** Whose answers the cells import and grade. */
  readonly answers: 'exercises' | 'solutions';
  /** How long one cell may take, in milliseconds. Two minutes unless told. */
  readonly cellMs?: number;
}

export interface NotebookFault {
  /** Counted from 1 over all cells, those of prose too. */
  readonly cellNumber: number;
  /** The line of the cell that failed, where it can be told. */
  readonly sourceLine: string | undefined;
  readonly message: string;
}

export interface NotebookRun {
  /** The notebook with all its outputs, as Jupyter would save it. */
  readonly notebook: Notebook;
  /** Undefined where every cell ran. */
  readonly fault: NotebookFault | undefined;
}

interface KernelReply {
  readonly kind: 'ready' | 'cell' | 'stray';
  readonly failed?: boolean;
  readonly text?: string;
  readonly outputs?: readonly (Output & { readonly id?: string })[];
  readonly emitted?: string;
}

const KERNEL = fileURLToPath(new URL('./notebook-kernel.mjs', import.meta.url));
const CELL_MS = 120_000;
const START_MS = 120_000;

/** Runs every code cell until one fails. */
export async function runNotebook(notebook: Notebook, options: RunOptions): Promise<NotebookRun> {
  const kernel = new Kernel(options);
  const cells: Cell[] = [...notebook.cells];
  let fault: NotebookFault | undefined;
  try {
    await kernel.reply(START_MS);
    for (const [index, cell] of notebook.cells.entries()) {
      if (cell.cell_type !== 'code' || sourceOf(cell).trim() === '') continue;
      const code = withAnswers(sourceOf(cell), options.answers);
      const reply = await kernel.execute(code);
      cells[index] = { ...cell, outputs: (reply.outputs ?? []).map(asSaved) };
      if (reply.failed) fault = { cellNumber: index + 1, ...faultOf(code, reply) };
      if (fault !== undefined) break;
    }
  } finally {
    kernel.stop();
  }
  return { notebook: { ...notebook, cells }, fault };
}

/** What a saved notebook holds of an output. */
function asSaved({ id, ...output }: Output & { readonly id?: string }): Output {
  if (output.output_type === 'stream') return { ...output, text: asLines(String(output.text)) };
  const data = Object.entries(output.data as Record<string, unknown>).map(([type, value]) => [
    type,
    typeof value === 'string' && type.startsWith('text/') ? asLines(value) : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

/** The size of the notebook as a file, in bytes. */
export function savedBytes(notebook: Notebook): number {
  return Buffer.byteLength(notebookText(notebook));
}

/** The process that runs the cells of one notebook. */
class Kernel {
  readonly #process: ChildProcess;
  readonly #cellMs: number;
  #settle: ((reply: KernelReply) => void) | undefined;
  /** What came while nobody waited: an error that escaped from the cell before. */
  #early: KernelReply | undefined;

  constructor({ root, answers, cellMs = CELL_MS }: RunOptions) {
    this.#cellMs = cellMs;
    const env = { ...process.env, WORKBOOK_ANSWERS: answers };
    this.#process = fork(KERNEL, { cwd: root, env, execArgv: [], silent: true });
    this.#process.on('message', (reply: KernelReply) => this.#take(failedIfStray(reply)));
    this.#process.on('exit', (code) => {
      this.#take(failure(`The cell ended the kernel (exit status ${code}).`));
    });
  }

  execute(code: string): Promise<KernelReply> {
    const reply = this.reply(this.#cellMs);
    this.#process.send({ code });
    return reply;
  }

  /** The next message of the kernel, or a failure where it dies or is silent for too long. */
  reply(limitMs: number): Promise<KernelReply> {
    if (this.#early !== undefined) return Promise.resolve(this.#early);
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => resolve(failure(`The cell ran for more than ${limitMs / 1000} s.`)),
        limitMs,
      );
      this.#settle = (reply) => {
        this.#settle = undefined;
        clearTimeout(timer);
        resolve(reply);
      };
    });
  }

  #take(reply: KernelReply): void {
    if (this.#settle === undefined) this.#early ??= reply;
    else this.#settle(reply);
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }
}

function failure(text: string): KernelReply {
  return { kind: 'cell', failed: true, text };
}

/** An error that escaped the cell (a promise nobody awaited) is an error of the cell. */
function failedIfStray(reply: KernelReply): KernelReply {
  return reply.kind === 'stray' ? { ...reply, failed: true } : reply;
}
