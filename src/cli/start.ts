/**
 * `npm start`: opens the notebooks in JupyterLab with the workbook's kernel.
 *
 * The first start makes the project's own Python environment; later ones take seconds. Runs until
 * Ctrl-C (or SIGTERM, or the closing of its terminal), and then stops the server and all kernels.
 */

import { parseArgs } from 'node:util';
import { ensureJupyter } from '../course/jupyter/find-jupyter.js';
import { type Lab, startLab } from '../course/jupyter/lab.js';
import { choosePort } from '../course/jupyter/ports.js';
import { jupyterFiles } from '../course/jupyter/project.js';
import { reportingTrouble, Trouble } from '../course/jupyter/trouble.js';

const USAGE = 'npm start -- [--no-browser] [--port NUMBER]';
const PARENT_POLL_MS = 1_000;

export interface StartOptions {
  readonly browser: boolean;
  readonly port?: number;
}

export function main(args: string[]): Promise<number> {
  return reportingTrouble(async () => {
    const options = parseStart(args);
    const files = jupyterFiles();
    const port = await choosePort(options.port);
    const jupyter = await ensureJupyter(files);
    console.log('Starting JupyterLab …');
    return serve(startLab(files, jupyter, { port, browser: options.browser }));
  });
}

/** @throws Trouble where the arguments are not understood */
export function parseStart(args: readonly string[]): StartOptions {
  const asked = readArguments(args);
  if (asked.port === undefined) return { browser: !asked['no-browser'] };
  const port = Number(asked.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(`--port takes a number from 1 to 65535, not "${asked.port}": ${USAGE}`);
  }
  return { browser: !asked['no-browser'], port };
}

function readArguments(args: readonly string[]) {
  try {
    const options = { 'no-browser': { type: 'boolean' }, port: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Trouble(`${reason} Usage: ${USAGE}`);
  }
}

/** Waits for the server, says where it is, and stays until it ends or is told to stop. */
async function serve(lab: Lab): Promise<number> {
  let stopping: Promise<void> | undefined;
  const unwatch = onEnd(() => {
    stopping ??= lab.stop();
  });
  try {
    await lab.ready();
    console.log(`JupyterLab is ready at\n\n  ${lab.address}\n\nPress Ctrl-C to stop it.`);
    const inOrder = await lab.ended;
    if (stopping === undefined && !inOrder) {
      throw new Trouble('JupyterLab has ended unexpectedly: its log is .jupyter/lab.log.');
    }
  } catch (error) {
    if (stopping === undefined) throw error;
  } finally {
    await (stopping ?? lab.stop());
    unwatch();
  }
  console.log('JupyterLab and its kernels have stopped.');
  return 0;
}

/** Calls `stop` on a signal, or when the program that started this one (npm, a terminal) is gone. */
function onEnd(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_POLL_MS);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, stop);
  };
}
