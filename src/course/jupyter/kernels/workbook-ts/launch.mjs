/**
 * Starts the workbook's TypeScript kernel: `node launch.mjs <connection file>`, run by Jupyter.
 *
 * It changes to the project's root first, so that every notebook imports `./src/…` and
 * `./exercises/…` wherever it was opened, and whatever front end opened it. Plain JavaScript,
 * because it runs before any compiler. A kernel whose Jupyter is gone ends itself, from a thread of
 * its own, so that not even a cell that loops for ever outlives the server.
 */

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { startKernel } from './kernel.mjs';

const PROJECT_ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

const END_WITH_JUPYTER = `
  const { ppid } = process;
  setInterval(() => {
    let gone = process.ppid !== ppid;
    try { process.kill(ppid, 0); } catch (error) { gone ||= error.code === 'ESRCH'; }
    if (gone) process.kill(process.pid, 'SIGKILL');
  }, 2000);
`;

const connectionFile = process.argv[2];
if (connectionFile === undefined) {
  console.error('Jupyter runs this file; to open the notebooks, run `npm start`.');
  process.exit(1);
}
process.chdir(PROJECT_ROOT);
new Worker(END_WITH_JUPYTER, { eval: true }).unref();
startKernel(connectionFile);
