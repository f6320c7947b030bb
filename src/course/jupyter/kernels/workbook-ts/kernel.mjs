/**
 * tslab's kernel, with failures that Jupyter can see.
 *
 * tslab writes a failure to standard error as text. Jupyter's protocol has a message for it, `error`:
 * JupyterLab and VS Code then mark the cell, "Run All" stops there, and nbconvert reports it. So this
 * kernel is put together from tslab's own parts (compiler, executor, server) with that one message
 * added.
 *
 * Jupyter's stop button sends SIGINT, and stops a cell that loops or waits. It cannot stop a loop
 * that begins after an `await`, nor anything on Windows, which has no such signal: there, restart.
 */

import { createRequire } from 'node:module';
import { mendTslabTimers } from '../../../tslab-timers.mjs';
import { describeFailure } from './failure.mjs';

mendTslabTimers();

const require = createRequire(import.meta.url);
const { createConverter } = require('tslab/dist/converter.js');
const { createExecutor } = require('tslab/dist/executor.js');
const { JupyterHandlerImpl, ZmqServer } = require('tslab/dist/jupyter.js');

/** How long after Jupyter's request to shut down a cell's own timers may keep the process, in ms. */
const SHUTDOWN_MS = 200;

/** Starts the kernel, in the working directory, on the sockets that the connection file names. */
export function startKernel(connectionFile) {
  const converters = lazyConverters();
  const failure = { parts: [] };
  const executor = createExecutor(process.cwd(), converters, {
    log: console.log,
    error: (...parts) => failure.parts.push(parts),
  });
  const server = new WorkbookServer(new JupyterHandlerImpl(executor, false), connectionFile);
  server.failure = failure;
  process.on('SIGINT', () => executor.interrupt());
  process.on('uncaughtException', (error) => console.error(error));
  process.on('unhandledRejection', (reason) => console.error(reason));
  process.exit = (code) => {
    throw new Error(`process.exit(${code ?? ''}) was called; the notebook's kernel goes on.`);
  };
  server.init();
}

/** The compiler starts at once; tslab's second one, for browser code, only where a cell asks for it. */
function lazyConverters() {
  const node = createConverter({ isJS: false, isBrowser: false });
  let browser;
  return {
    node,
    get browser() {
      browser ??= createConverter({ isJS: false, isBrowser: true });
      return browser;
    },
    close() {
      node.close();
      browser?.close();
    },
  };
}

class WorkbookServer extends ZmqServer {
  async handleExecute(socket, message) {
    const { key } = this.connInfo;
    const publish = (type, content) => send(message, type, content, key, this.iopub);
    const content = await this.handler.handleExecute(
      message.content,
      (name, text) => publish('stream', { name, text }),
      (data, update) => publish(update ? 'update_display_data' : 'display_data', data),
    );
    const parts = this.failure.parts.splice(0);
    if (content.status === 'error') {
      Object.assign(content, describeFailure(parts, process.cwd()));
      const { ename, evalue, traceback } = content;
      publish('error', { ename, evalue, traceback });
    } else {
      for (const part of parts) console.error(...part);
    }
    // tslab says "abort" for the cells after a failure; the protocol's word is "aborted".
    if (content.status === 'abort') content.status = 'aborted';
    send(message, 'execute_reply', content, key, socket);
  }

  close() {
    super.close();
    setTimeout(() => process.reallyExit(0), SHUTDOWN_MS).unref();
  }
}

function send(request, type, content, key, socket) {
  const reply = request.createReply();
  reply.header.msg_type = type;
  reply.content = content;
  reply.signAndSend(key, socket);
}
