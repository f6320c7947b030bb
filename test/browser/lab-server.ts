/** JupyterLab, started by the learner's own command `npm start` and stopped as Ctrl-C does it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort, isPortFree } from '../../src/course/jupyter/ports.js';
import { Trouble } from '../../src/course/jupyter/trouble.js';

/** A first start installs JupyterLab. */
const READY_MS = 600_000;
const STOP_MS = 30_000;

export interface LabServer {
  /** As `npm start` prints it, with its token. */
  readonly address: URL;
  readonly secondsToReady: number;
  /** Asks the server's own interface. */
  api(path: string, init?: { method: string; body?: string }): Promise<unknown>;
  /** Stops it; gives what was not in order, or nothing. */
  stop(): Promise<string | undefined>;
}

/** @throws Trouble where `npm start` ends, or prints no address in time */
export async function startLabServer(project: string): Promise<LabServer> {
  const port = await anyFreePort();
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(program, [...first, 'start', '--', '--no-browser', '--port', `${port}`], {
    cwd: project,
    // In a group of its own, which `interrupt` can reach as a terminal's Ctrl-C does: as a whole.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const address = await printedAddress(child);
  const token = address.searchParams.get('token') ?? '';
  return {
    address,
    secondsToReady: (Date.now() - started) / 1000,
    async api(path, init) {
      const headers = { Authorization: `token ${token}` };
      const response = await fetch(new URL(path, address), { ...init, headers });
      if (!response.ok) throw new Error(`${path} was answered by ${response.status}`);
      return response.status === 204 ? undefined : response.json();
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      interrupt(child);
      const late = sleep(STOP_MS, 'late', { ref: false });
      if ((await Promise.race([ended, late])) === 'late') {
        child.kill('SIGTERM');
        return `npm start did not end within ${STOP_MS / 1000} s of being interrupted`;
      }
      return (await isPortFree(port)) ? undefined : `port ${port} is still in use after npm start`;
    },
  };
}

function interrupt(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGINT');
  else process.kill(-child.pid, 'SIGINT');
}

function printedAddress(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      child.kill('SIGTERM');
      reject(new Trouble(`npm start ${why}:\n${said.trim()}`));
    };
    const timer = setTimeout(() => fail(`was not ready in ${READY_MS / 1000} s`), READY_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = /http:\/\/127\.0\.0\.1:\d+\/\S+token=\w+/.exec(said)?.[0];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(new URL(address));
      });
    }
    child.once('error', (error) => fail(`could not be run (${error.message})`));
    child.once('exit', (status) => {
      clearTimeout(timer);
      fail(`ended with status ${status}`);
    });
  });
}
