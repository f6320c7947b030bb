/**
 * Makes the project's own Python environment, `.venv`, from the pinned requirements.
 *
 * It is stamped with the hash of the requirements when it is complete, so that a second start takes
 * no time, an interrupted one begins again, and new pins are installed over the old. Where Debian
 * left out `ensurepip` (the package python3-venv), the system's pip installs into a bare environment.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { venvEnvironment } from './environment.js';
import { installProgress } from './install-progress.js';
import type { JupyterFiles } from './project.js';
import type { Python } from './python.js';
import { type ProgramResult, runProgram } from './run-program.js';

const STAMP = 'workbook-requirements.sha256';

export type VenvState = 'ready' | 'outdated' | 'absent';

/** What became of making the environment: nothing to say, or why not, in one sentence. */
export type VenvOutcome = { readonly made: true } | { readonly made: false; readonly why: string };

/** The Python inside an environment. */
export function venvPython(venv: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');
}

/** Whether the environment is complete and has what the requirements ask for now. */
export function venvState(files: JupyterFiles): VenvState {
  const stamp = join(files.venv, STAMP);
  if (!existsSync(venvPython(files.venv)) || !existsSync(stamp)) return 'absent';
  return readFileSync(stamp, 'utf8').trim() === requirementsHash(files) ? 'ready' : 'outdated';
}

/** Makes the environment, or brings it up to date, telling `say` how far it is. */
export async function makeVenv(
  files: JupyterFiles,
  python: Python,
  say: NodeJS.WritableStream,
): Promise<VenvOutcome> {
  const log: string[] = [];
  const run = (command: readonly string[], onLine?: (line: string) => void) =>
    runProgram(command, {
      env: venvEnvironment(),
      onLine: (line) => {
        log.push(line);
        onLine?.(line);
      },
    });
  const outcome = await build(files, python, run, say);
  const logFile = join(files.state, 'install.log');
  mkdirSync(files.state, { recursive: true });
  writeFileSync(logFile, `${log.join('\n')}\n`);
  if (outcome.made) {
    // JupyterLab brings CommonJS scripts; without this they would take after our `package.json`.
    writeFileSync(join(files.venv, 'package.json'), '{ "type": "commonjs" }\n');
    writeFileSync(join(files.venv, STAMP), `${requirementsHash(files)}\n`);
  }
  return outcome;
}

type Run = (command: readonly string[], onLine?: (line: string) => void) => Promise<ProgramResult>;

async function build(
  files: JupyterFiles,
  python: Python,
  run: Run,
  say: NodeJS.WritableStream,
): Promise<VenvOutcome> {
  let pip: readonly string[] = [venvPython(files.venv), '-m', 'pip'];
  if (venvState(files) === 'absent') {
    say.write(
      `First start: making .venv with Python ${python.version} and JupyterLab (about a minute, once).\n`,
    );
    const created = await run([python.executable, '-m', 'venv', '--clear', files.venv]);
    if (created.status !== 0) {
      const bare = await bareVenv(files, python, run);
      if (bare === undefined) return { made: false, why: whyNoVenv(python, created) };
      pip = bare;
    }
  } else {
    say.write('The pinned versions have changed: bringing .venv up to date.\n');
    rmSync(join(files.venv, STAMP));
  }
  const progress = installProgress(readFileSync(files.requirements, 'utf8'), say);
  const arguments_ = ['install', '--prefer-binary', '--retries', '1', '-r', files.requirements];
  const installed = await run([...pip, ...arguments_], progress.line);
  progress.end(installed.status === 0);
  return installed.status === 0 ? { made: true } : { made: false, why: whyNoPackages(installed) };
}

/** Whether a Python has what making an environment takes, one way or the other. */
export async function canMakeVenv(python: Python): Promise<boolean> {
  const has = async (modules: string) =>
    (await runProgram([python.executable, '-c', `import ${modules}`])).status === 0;
  return (await has('venv, ensurepip')) || has('venv, pip');
}

/** An environment without pip, and the system's pip told to install into it; needs pip 22.3. */
async function bareVenv(
  files: JupyterFiles,
  python: Python,
  run: Run,
): Promise<readonly string[] | undefined> {
  const bare = [python.executable, '-m', 'venv', '--clear', '--without-pip', files.venv];
  if ((await run(bare)).status !== 0) return undefined;
  const pip = [python.executable, '-m', 'pip', '--python', venvPython(files.venv)];
  return (await run([...pip, '--version'])).status === 0 ? pip : undefined;
}

function whyNoVenv(python: Python, result: ProgramResult): string {
  const output = `${result.stdout}\n${result.stderr}`;
  if (/ensurepip|No module named venv/.test(output)) {
    const minor = python.version.split('.').slice(0, 2).join('.');
    return `Python ${python.version} cannot make an environment: install its venv package (on Debian or Ubuntu: apt install python${minor}-venv)`;
  }
  return `Python ${python.version} could not make the environment .venv (${lastLine(output)})`;
}

function whyNoPackages(result: ProgramResult): string {
  const output = `${result.stdout}\n${result.stderr}`;
  if (/Retrying \(Retry|NewConnectionError|ProxyError|SSLError|timed out/i.test(output)) {
    return 'pip could not reach its package index to install JupyterLab: check the network, or the index and proxy in its settings';
  }
  if (/No space left/.test(output)) return 'the disk is full: JupyterLab needs about 250 MB';
  return `pip could not install JupyterLab (${lastLine(output)}); the whole log is .jupyter/install.log`;
}

function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => /^(ERROR|Error)\b/.test(line));
  return (errors.at(-1) ?? lines.filter(Boolean).at(-1) ?? 'it said nothing').replace(/\.$/, '');
}

function requirementsHash(files: JupyterFiles): string {
  const text = readFileSync(files.requirements, 'utf8').replace(/\r\n/g, '\n');
  return createHash('sha256').update(text).digest('hex');
}
