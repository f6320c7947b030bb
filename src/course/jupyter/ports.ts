/** Finds out whether a port of this machine is free, by opening it for a moment. */

import { createServer } from 'node:net';
import { Trouble } from './trouble.js';

export const HOST = '127.0.0.1';
export const DEFAULT_PORT = 8888;
const PORTS_TRIED = 20;

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port that nobody uses, chosen by the system. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: HOST }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The port to serve on: the one asked for, or the first free one from 8888 on.
 * @throws Trouble where it is taken
 */
export async function choosePort(asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await isPortFree(asked)) return asked;
    throw new Trouble(
      `Port ${asked} is in use by another program: stop that one, or choose another port (npm start -- --port ${asked + 1}).`,
    );
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TRIED; port++) {
    if (await isPortFree(port)) return port;
  }
  throw new Trouble(
    `Ports ${DEFAULT_PORT} to ${DEFAULT_PORT + PORTS_TRIED - 1} are all in use: name a free one (npm start -- --port 9999).`,
  );
}
