/** Runs a command of `src/cli` in this process, and keeps what it prints; writes the files it reads. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What `main(args)` of a command returns and prints. */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void err.push(String(line)));
  try {
    const status = await main(args);
    return { status, out: out.join('\n'), err: err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

/** A folder for a test's files. Remove it when done. */
export class ScratchFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'workbook-'));

  /** Writes a file. @returns its path */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Data that may be used here but not republished: beside the project, or where WORKBOOK_SHARED says. */
export function sharedData(...names: readonly string[]): string {
  return resolve(process.env.WORKBOOK_SHARED ?? '../shared', 'data', ...names);
}
