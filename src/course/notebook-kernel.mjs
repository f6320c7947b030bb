/**
 * The kernel without Jupyter: runs code cells that a parent process sends, one after another.
 *
 * Cells go through tslab's own converter, executor and message handler, so they meet the same
 * compiler and the same globals as in JupyterLab. It is plain JavaScript on purpose: a TypeScript
 * loader in this process would resolve imports for the cells that the real kernel does not resolve.
 * Started by `run-notebook.ts`, with the project's root as the working directory.
 */

import { createRequire } from 'node:module';
import { mendTslabTimers } from './tslab-timers.mjs';

mendTslabTimers();
// Whoever started this may be gone already, or go at any time: nobody is left then to run cells for.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();

const require = createRequire(import.meta.url);
const { createConverter } = require('tslab/dist/converter.js');
const { createExecutor } = require('tslab/dist/executor.js');
const { JupyterHandlerImpl } = require('tslab/dist/jupyter.js');

const converter = createConverter({ isJS: false, isBrowser: false });
let emitted = '';
const node = {
  ...converter,
  convert: (declarations, code) => {
    const converted = converter.convert(declarations, code);
    emitted = converted.output ?? '';
    return converted;
  },
};
const executor = createExecutor(process.cwd(), { node, close: converter.close }, console);
const handler = new JupyterHandlerImpl(executor, false);

/** A send that fails would be an uncaught exception, and so something to send, without end. */
const tell = (message) => {
  if (!process.connected) process.exit();
  process.send(message, () => {});
};
const stray = (error) => tell({ kind: 'stray', text: String(error?.stack ?? error), emitted });
process.on('uncaughtException', stray);
process.on('unhandledRejection', stray);

process.on('message', async ({ code }) => {
  const outputs = [];
  const reply = await handler.handleExecute(
    { code },
    (name, text) => addStream(outputs, name, text),
    (display, isUpdate) => addDisplay(outputs, display, isUpdate),
  );
  // Gives a rejection that nobody handles its turn to be reported first.
  await new Promise(setImmediate);
  const failed = reply.status !== 'ok';
  tell({ kind: 'cell', failed, outputs, emitted: failed ? emitted : '' });
});

/** Text that follows text of the same stream belongs to one output, as in a saved notebook. */
function addStream(outputs, name, text) {
  const last = outputs.at(-1);
  if (last?.output_type === 'stream' && last.name === name) last.text += text;
  else outputs.push({ output_type: 'stream', name, text });
}

/** An update takes the place of the display with the same id. */
function addDisplay(outputs, { data, metadata, transient }, isUpdate) {
  const id = transient?.display_id;
  const output = { output_type: 'display_data', data, metadata, id };
  const earlier = outputs.findIndex((other) => id !== undefined && other.id === id);
  if (isUpdate && earlier >= 0) outputs[earlier] = output;
  else if (!isUpdate) outputs.push(output);
}

tell({ kind: 'ready' });
