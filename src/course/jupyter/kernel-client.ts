/**
 * A small Jupyter front end: starts the workbook's kernel as Jupyter does, over ZeroMQ, and runs
 * cells in it. `npm run doctor` and the kernel's own tests use it; no Python is needed.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, type Content, openWire, type Wire } from './kernel-wire.js';
import { anyFreePort, HOST } from './ports.js';
import type { JupyterFiles } from './project.js';

const START_MS = 60_000;
const ASK_AGAIN_MS = 1_000;
const SHUTDOWN_MS = 5_000;

/** What a cell gave. */
export interface CellResult {
  readonly status: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Name and message of the failure, where it failed. */
  readonly error?: { readonly name: string; readonly message: string };
  /** What it displayed, by MIME type. */
  readonly displays: readonly Content[];
}

export interface KernelClient {
  readonly process: ChildProcess;
  /** What the kernel says of itself. */
  readonly info: Content;
  run(code: string): Promise<CellResult>;
  /** What JupyterLab's stop button does. */
  interrupt(): void;
  /** Asks the kernel to end, and ends it where it does not. */
  shutdown(): Promise<void>;
}

/** @throws Error where the kernel ends, or does not answer within a minute */
export async function startKernelClient(files: JupyterFiles): Promise<KernelClient> {
  const connection = await connectionFile(files);
  const kernel = spawn(process.execPath, [files.launcher, connection.file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  for (const stream of [kernel.stdout, kernel.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const wire = openWire(connection);
  const close = () => {
    wire.close();
    rmSync(connection.file, { force: true });
  };
  const died = new Promise<never>((_, reject) => {
    kernel.once('error', reject);
    kernel.once('exit', (status) =>
      reject(new Error(`the kernel ended with status ${status}, saying: ${said.trim() || '-'}`)),
    );
  });
  died.catch(() => close());
  try {
    const late = sleep(START_MS, undefined, { ref: false }).then(() => {
      throw new Error(`the kernel did not answer within ${START_MS / 1000} s: ${said.trim()}`);
    });
    const info = await Promise.race([firstAnswer(wire), died, late]);
    return {
      process: kernel,
      info,
      run: (code) => Promise.race([runCell(wire, code), died]),
      interrupt: () => kernel.kill('SIGINT'),
      shutdown: async () => {
        const ended = died.catch(() => undefined);
        wire.tell('shutdown_request', { restart: false });
        await Promise.race([ended, sleep(SHUTDOWN_MS, undefined, { ref: false })]);
        kernel.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    kernel.kill('SIGKILL');
    close();
    throw error;
  }
}

async function connectionFile(
  files: JupyterFiles,
): Promise<Connection & { readonly file: string }> {
  const names = ['shell', 'iopub', 'control', 'stdin', 'hb'] as const;
  const ports: number[] = [];
  while (ports.length < names.length) {
    const port = await anyFreePort();
    if (!ports.includes(port)) ports.push(port);
  }
  const key = randomUUID();
  const folder = join(files.state, 'runtime');
  const file = join(folder, `kernel-${randomUUID()}.json`);
  const content = {
    transport: 'tcp',
    ip: HOST,
    key,
    signature_scheme: 'hmac-sha256',
    ...Object.fromEntries(names.map((name, index) => [`${name}_port`, ports[index]])),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(content), { mode: 0o600 });
  const [shell, iopub, control] = ports.map((port) => `tcp://${HOST}:${port}`);
  return { file, key, shell: shell ?? '', iopub: iopub ?? '', control: control ?? '' };
}

/**
 * Asks who the kernel is until the whole answer arrives: what it publishes before the iopub socket is
 * connected is lost.
 */
async function firstAnswer(wire: Wire): Promise<Content> {
  let info: Content = {};
  const ask = () =>
    wire.follow('kernel_info_request', {}, ({ type, content }) => {
      if (type === 'kernel_info_reply') info = content;
    });
  const answers: Promise<boolean>[] = [];
  do {
    answers.push(ask().then(() => true));
  } while (!(await Promise.race([...answers, sleep(ASK_AGAIN_MS, false, { ref: false })])));
  return info;
}

async function runCell(wire: Wire, code: string): Promise<CellResult> {
  let status = '';
  const streams: Record<string, string> = { stdout: '', stderr: '' };
  const displays: Content[] = [];
  let error: CellResult['error'];
  const request = { code, silent: false, store_history: true, allow_stdin: false };
  await wire.follow('execute_request', request, ({ type, content }) => {
    if (type === 'stream') streams[String(content.name)] += String(content.text);
    if (type === 'display_data') displays.push(content.data as Content);
    if (type === 'error') error = { name: String(content.ename), message: String(content.evalue) };
    if (type === 'execute_reply') status = String(content.status);
  });
  const { stdout = '', stderr = '' } = streams;
  return { status, stdout, stderr, displays, ...(error && { error }) };
}
