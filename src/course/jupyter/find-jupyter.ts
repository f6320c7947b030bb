/**
 * Decides which JupyterLab opens the notebooks: the project's own, in `.venv`, made where it is not
 * there yet; else one that is already installed. Where neither is to be had, one line says what to do.
 */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { JupyterFiles } from './project.js';
import { findPython, OLDEST_PYTHON, type PythonSearch } from './python.js';
import { runProgram } from './run-program.js';
import { Trouble } from './trouble.js';
import { makeVenv, venvPython, venvState } from './venv.js';

const OLDEST_LAB_MAJOR = 4;
const VERSION_TIMEOUT_MS = 60_000;

export interface Jupyter {
  /** Program and first arguments that run JupyterLab. */
  readonly command: readonly string[];
  readonly from: '.venv' | 'PATH';
}

/** @throws Trouble where there is no JupyterLab and none can be made */
export async function ensureJupyter(
  files: JupyterFiles,
  say: NodeJS.WritableStream = process.stdout,
): Promise<Jupyter> {
  if (venvState(files) === 'ready') return ownJupyter(files);
  const search = await findPython();
  let why: string;
  if (search.found === undefined) {
    why = whyNoPython(search);
  } else {
    const outcome = await makeVenv(files, search.found, say);
    if (outcome.made) return ownJupyter(files);
    why = outcome.why;
  }
  const installed = await installedJupyter(search.found?.executable);
  if (installed === undefined) throw new Trouble(`Cannot start: ${why}. Then run it again.`);
  say.write(`Using the JupyterLab that is installed already, because ${why}.\n`);
  return installed;
}

/** `-m jupyterlab`, not its script: the script holds an absolute path, and a project may be moved. */
export function ownJupyter(files: JupyterFiles): Jupyter {
  return { command: [venvPython(files.venv), '-m', 'jupyterlab'], from: '.venv' };
}

/** A JupyterLab 4 or newer on the PATH, or beside the given Python. */
export async function installedJupyter(python?: string): Promise<Jupyter | undefined> {
  const candidates: string[][] = [];
  const script = onPath('jupyter-lab');
  if (script !== undefined) candidates.push([script]);
  if (python !== undefined) candidates.push([python, '-m', 'jupyterlab']);
  for (const command of candidates) {
    const version = await labVersion(command);
    if (version !== undefined && Number(version.split('.')[0]) >= OLDEST_LAB_MAJOR) {
      return { command, from: 'PATH' };
    }
  }
  return undefined;
}

/** The version a JupyterLab gives of itself, or nothing where it does not run. */
export async function labVersion(command: readonly string[]): Promise<string | undefined> {
  const result = await runProgram([...command, '--version'], { timeoutMs: VERSION_TIMEOUT_MS });
  return result.status === 0 ? /^\d+\.\d+\S*/m.exec(result.stdout)?.[0] : undefined;
}

/** Where a program is on the PATH. */
export function onPath(program: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

export function whyNoPython(search: PythonSearch): string {
  const oldest = OLDEST_PYTHON.join('.');
  const [old] = search.tooOld;
  if (old !== undefined) {
    return `Python ${old.version} (${old.executable}) is too old for JupyterLab: install Python ${oldest} or newer, or name one in WORKBOOK_PYTHON`;
  }
  return `there is no Python: install Python ${oldest} or newer (from python.org or your system's packages), or name one in WORKBOOK_PYTHON`;
}
