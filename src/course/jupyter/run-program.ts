/**
 * Runs another program to its end, without a shell, and gives back what it printed. A program that
 * cannot be started is a result like any other: most of what is looked for may not be installed.
 */

import { spawn } from 'node:child_process';

export interface ProgramResult {
  /** `undefined` where the program could not be started, or was killed. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly timeoutMs?: number;
  /** Is given each line of either stream, as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Told to stop while a program runs, this one stops it too: no installation goes on behind the back. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `command[0]` with the rest as its arguments. */
export function runProgram(
  command: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const [file = '', ...args] = command;
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const stdout = gather(child.stdout, options.onLine);
    const stderr = gather(child.stderr, options.onLine);
    const end = (result: ProgramResult) => {
      for (const signal of SIGNALS) process.off(signal, giveUp);
      resolve(result);
    };
    const giveUp = () => {
      child.kill();
      process.exit(1);
    };
    for (const signal of SIGNALS) process.once(signal, giveUp);
    child.once('error', (error) => end({ status: undefined, stdout: '', stderr: error.message }));
    child.once('close', (status) =>
      end({ status: status ?? undefined, stdout: stdout(), stderr: stderr() }),
    );
  });
}

function gather(stream: NodeJS.ReadableStream, onLine?: (line: string) => void): () => string {
  let text = '';
  let pending = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    text += chunk;
    pending += chunk;
    const lines = pending.split(/\r?\n/);
    pending = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  });
  stream.on('end', () => {
    if (pending !== '') onLine?.(pending);
  });
  return () => text;
}
