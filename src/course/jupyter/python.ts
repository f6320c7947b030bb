/**
 * Finds a Python that JupyterLab can be installed for: 3.9 or newer, under the names it goes by on
 * Linux, macOS and Windows. `WORKBOOK_PYTHON` names one where the search would take another.
 */

import { runProgram } from './run-program.js';

export const OLDEST_PYTHON = [3, 9] as const;
const NEWEST_MINOR_NAMED = 15;
const PROBE_TIMEOUT_MS = 30_000;

export interface Python {
  readonly executable: string;
  readonly version: string;
}

export interface PythonSearch {
  readonly found?: Python;
  /** What was found and is too old, for the message. */
  readonly tooOld: readonly Python[];
}

/** The commands that may start a Python, the likeliest first. */
export function pythonCommands(platform: NodeJS.Platform, named?: string): string[][] {
  if (named !== undefined && named !== '') return [[named]];
  if (platform === 'win32') return [['py', '-3'], ['python'], ['python3']];
  const numbered: string[][] = [];
  for (let minor = NEWEST_MINOR_NAMED; minor >= OLDEST_PYTHON[1]; minor--) {
    numbered.push([`python3.${minor}`]);
  }
  return [['python3'], ['python'], ...numbered];
}

/** Whether a version as Python prints it (`3.11.7`) is new enough. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_PYTHON[0] || (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1]);
}

/** Asks each command in turn, and stops at the first Python that is new enough. */
export async function findPython(
  commands: readonly string[][] = pythonCommands(process.platform, process.env.WORKBOOK_PYTHON),
): Promise<PythonSearch> {
  const tooOld: Python[] = [];
  for (const command of commands) {
    const python = await ask(command);
    if (python === undefined) continue;
    if (isNewEnough(python.version)) return { found: python, tooOld };
    tooOld.push(python);
  }
  return { tooOld };
}

async function ask(command: readonly string[]): Promise<Python | undefined> {
  const question = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';
  const answer = await runProgram([...command, '-c', question], { timeoutMs: PROBE_TIMEOUT_MS });
  const [executable, version] = answer.stdout.trim().split(/\r?\n/);
  if (answer.status !== 0 || executable === undefined || version === undefined) return undefined;
  return { executable, version };
}
