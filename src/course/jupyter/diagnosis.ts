/**
 * What `npm run doctor` looks at, one check a function: each says what it found, and where something
 * is wrong also what to do about it. Nothing is installed or changed.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installedJupyter, labVersion, ownJupyter, whyNoPython } from './find-jupyter.js';
import { type KernelClient, startKernelClient } from './kernel-client.js';
import { registeredLauncher, userDataFolder } from './kernelspec.js';
import { choosePort, DEFAULT_PORT } from './ports.js';
import { type JupyterFiles, KERNEL_NAME } from './project.js';
import { findPython, type PythonSearch } from './python.js';
import { Trouble } from './trouble.js';
import { canMakeVenv, venvState } from './venv.js';

/** One finding. With `todo` it is a problem, without it is well. */
export interface Finding {
  readonly what: string;
  readonly found: string;
  readonly todo?: string;
}

export type Check = (files: JupyterFiles) => Promise<readonly Finding[]>;

const CELL_MS = 60_000;
const INSTALL = 'run `npm ci` again';

export const CHECKS: readonly Check[] = [
  checkNode,
  checkPackages,
  checkPythonAndJupyter,
  checkKernel,
  checkRegisteredKernel,
  checkPort,
];

async function checkNode(): Promise<Finding[]> {
  return [{ what: 'Node', found: `${process.versions.node} (${process.execPath})` }];
}

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; optional?: boolean }>>;
}

/** Compares what is installed with the lock file; optional packages are for other systems. */
export async function checkPackages(files: JupyterFiles): Promise<Finding[]> {
  const what = 'packages';
  const lock: Lock = JSON.parse(readFileSync(join(files.root, 'package-lock.json'), 'utf8'));
  const wanted = Object.entries(lock.packages).filter(([path, entry]) => path && !entry.optional);
  const wrong = wanted.flatMap(([path, { version }]) => {
    const installed = installedVersion(join(files.root, path));
    if (installed === version) return [];
    return `${path.replace(/^.*node_modules\//, '')} is ${installed ?? 'missing'}, not ${version}`;
  });
  if (wrong.length === 0)
    return [{ what, found: `${wanted.length} as package-lock.json has them` }];
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return [{ what, found: `${wrong[0]}${more}`, todo: INSTALL }];
}

function installedVersion(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}

async function checkPythonAndJupyter(files: JupyterFiles): Promise<Finding[]> {
  const search = await findPython();
  const python = search.found;
  const installed = () => installedJupyter(python?.executable);
  const jupyter = await (venvState(files) === 'ready'
    ? checkOwnJupyter(files)
    : checkFutureJupyter(search, installed));
  if (python !== undefined) {
    return [{ what: 'Python', found: `${python.version} (${python.executable})` }, jupyter];
  }
  return jupyter.todo === undefined ? [jupyter] : [noPython(search)];
}

async function checkOwnJupyter(files: JupyterFiles): Promise<Finding> {
  const version = await labVersion(ownJupyter(files).command);
  const what = 'JupyterLab';
  if (version !== undefined) return { what, found: `${version} in .venv` };
  const todo = 'delete the folder .venv; the next `npm start` makes it again';
  return { what, found: 'the one in .venv does not run', todo };
}

async function checkFutureJupyter(
  search: PythonSearch,
  installed: () => ReturnType<typeof installedJupyter>,
): Promise<Finding> {
  const what = 'JupyterLab';
  if (search.found !== undefined && (await canMakeVenv(search.found))) {
    return {
      what,
      found: 'not installed here yet: `npm start` makes .venv (about a minute, once)',
    };
  }
  const other = await installed();
  if (other !== undefined) {
    return { what, found: `${other.command.join(' ')} (no Python here can make .venv)` };
  }
  if (search.found === undefined) return noPython(search);
  const todo = 'install its venv package (on Debian or Ubuntu: apt install python3-venv)';
  return { what, found: `Python ${search.found.version} cannot make .venv for it`, todo };
}

function noPython(search: PythonSearch): Finding {
  const [found = '', todo = ''] = whyNoPython(search).split(/: (?=install)/);
  return { what: 'Python', found, todo };
}

/** Starts the kernel as Jupyter would, and runs a cell that imports the library. */
export async function checkKernel(files: JupyterFiles): Promise<Finding[]> {
  const what = 'kernel';
  const started = Date.now();
  let kernel: KernelClient;
  try {
    kernel = await startKernelClient(files);
  } catch (error) {
    return [{ what, found: firstLine(error), todo: INSTALL }];
  }
  try {
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    return [{ what, found: `answers after ${seconds} s` }, await checkImports(files, kernel)];
  } finally {
    await kernel.shutdown();
  }
}

async function checkImports(files: JupyterFiles, kernel: KernelClient): Promise<Finding> {
  const what = 'imports';
  const folders = libraryFolders(files);
  const lines = folders.map((folder) => `import * as ${folder} from './src/${folder}/index.js';`);
  const cell = `${lines.join('\n')}\nconsole.log([${folders.join(', ')}].length);`;
  const late = sleep(CELL_MS, undefined, { ref: false });
  const result = await Promise.race([kernel.run(cell), late]).catch((error: unknown) => ({
    error: { message: firstLine(error) },
    stdout: '',
  }));
  if (result?.stdout.trim() === String(folders.length)) {
    return { what, found: `a cell imports ${folders.map((name) => `src/${name}`).join(', ')}` };
  }
  const why = result?.error?.message ?? `a cell took longer than ${CELL_MS / 1000} s`;
  return { what, found: firstLine(why), todo: 'undo what was changed under src/ (git diff src)' };
}

/** The folders of the library that a notebook imports. */
function libraryFolders(files: JupyterFiles): string[] {
  const src = join(files.root, 'src');
  return readdirSync(src)
    .filter((name) => !['cli', 'course', 'services'].includes(name))
    .filter((name) => existsSync(join(src, name, 'index.ts')))
    .sort();
}

async function checkRegisteredKernel(files: JupyterFiles): Promise<Finding[]> {
  const what = 'kernel for VS Code';
  const launcher = registeredLauncher(userDataFolder());
  if (launcher === undefined) {
    return [{ what, found: 'not registered; `npm run kernel:install` does it, if wanted' }];
  }
  if (launcher === files.launcher) return [{ what, found: `registered as ${KERNEL_NAME}` }];
  const found = existsSync(launcher)
    ? `registered for another clone, ${launcher}`
    : `registered, but its folder is gone: ${launcher}`;
  return [{ what, found, todo: 'run `npm run kernel:install` to register this one' }];
}

async function checkPort(): Promise<Finding[]> {
  const what = 'port';
  try {
    const port = await choosePort(undefined);
    const taken = port === DEFAULT_PORT ? '' : ` (${DEFAULT_PORT} is in use)`;
    return [{ what, found: `${port} is free for JupyterLab${taken}` }];
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const [found = '', todo = ''] = error.message.split(': ');
    return [{ what, found, todo }];
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
