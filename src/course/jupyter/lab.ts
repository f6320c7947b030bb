/**
 * JupyterLab as a child process: started on one port with a token of its own, waited for until it
 * answers, and stopped together with its kernels.
 *
 * It runs in a process group of its own, so that Ctrl-C in the terminal reaches only this program,
 * which then asks the server to shut down in order. What the server logs goes to a file.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jupyterEnvironment, venvEnvironment } from './environment.js';
import type { Jupyter } from './find-jupyter.js';
import { HOST } from './ports.js';
import type { JupyterFiles } from './project.js';
import { Trouble } from './trouble.js';

const READY_MS = 90_000;
const STOP_MS = 15_000;
const POLL_MS = 150;

export interface LabOptions {
  readonly port: number;
  readonly browser: boolean;
}

export interface Lab {
  /** What to open in a browser. */
  readonly address: string;
  /** Resolves when the server has ended, whoever ended it, to whether it ended in order. */
  readonly ended: Promise<boolean>;
  /** Waits until the server answers. @throws Trouble where it ends before, or takes too long */
  ready(): Promise<void>;
  /** Shuts the server and its kernels down. */
  stop(): Promise<void>;
}

export function startLab(files: JupyterFiles, jupyter: Jupyter, options: LabOptions): Lab {
  const token = randomBytes(24).toString('hex');
  const logFile = join(files.state, 'lab.log');
  const child = spawnLab(files, jupyter, options, { token, logFile });
  const server = `http://${HOST}:${options.port}`;
  const headers = { Authorization: `token ${token}` };
  let hasEnded = false;
  let cannotStart = '';
  const ended = new Promise<boolean>((resolve) => {
    const end = (status: number | null) => {
      hasEnded = true;
      resolve(status === 0);
    };
    child.once('error', (error) => {
      cannotStart = error.message;
      end(null);
    });
    child.once('exit', end);
  });

  const ready = async () => {
    for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await sleep(POLL_MS)) {
      if (hasEnded) throw new Trouble(whyEnded(cannotStart, logFile));
      if (await answers(`${server}/api/status`, headers)) return;
    }
    throw new Trouble(
      `JupyterLab did not answer within ${READY_MS / 1000} s: its log is ${logFile}; run \`npm run doctor\`.`,
    );
  };
  const stop = async () => {
    if (hasEnded) return;
    const asked = await answers(`${server}/api/shutdown`, headers, 'POST');
    if (!asked) child.kill('SIGTERM');
    await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })]);
    if (!hasEnded) child.kill('SIGKILL');
    await ended;
  };
  return { address: `${server}${firstPage(files)}?token=${token}`, ended, ready, stop };
}

function spawnLab(
  files: JupyterFiles,
  jupyter: Jupyter,
  options: LabOptions,
  secret: { readonly token: string; readonly logFile: string },
): ChildProcess {
  const environment = jupyterEnvironment(files);
  const [program = '', ...args] = jupyter.command;
  const settings = [
    `--ServerApp.ip=${HOST}`,
    `--ServerApp.port=${options.port}`,
    '--ServerApp.port_retries=0',
    `--ServerApp.root_dir=${files.root}`,
    `--LabApp.default_url=${firstPage(files)}`,
    ...(options.browser ? [] : ['--no-browser']),
    ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ];
  mkdirSync(files.state, { recursive: true });
  const log = openSync(secret.logFile, 'w');
  const child = spawn(program, [...args, ...settings], {
    cwd: files.root,
    env: {
      ...(jupyter.from === '.venv' ? venvEnvironment(environment) : environment),
      JUPYTER_TOKEN: secret.token,
    },
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  return child;
}

/** The first chapter's notebook, where there is one. */
function firstPage(files: JupyterFiles): string {
  try {
    const [first] = readdirSync(join(files.root, 'notebooks'))
      .filter((name) => name.endsWith('.ipynb'))
      .sort();
    return first === undefined ? '/lab' : `/lab/tree/notebooks/${encodeURIComponent(first)}`;
  } catch {
    return '/lab';
  }
}

async function answers(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<boolean> {
  try {
    return (await fetch(url, { method, headers, signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function whyEnded(cannotStart: string, logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const said = cannotStart || lines.filter((line) => line.trim() !== '').at(-1) || 'nothing';
  return `JupyterLab ended before it was ready, saying: ${said.trim()} (its log is ${logFile}; run \`npm run doctor\`).`;
}
