/**
 * Jupyter's wire protocol, as far as a small front end needs it: signed multipart messages over
 * ZeroMQ, requests on the shell and control sockets, outputs on iopub. ZeroMQ is the copy that tslab
 * brings. Written from "Messaging in Jupyter", version 5.3.
 */

import { createHmac, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const DELIMITER = '<IDS|MSG>';

export type Content = Readonly<Record<string, unknown>>;

/** Where a kernel listens, and the key that signs what is sent there. */
export interface Connection {
  readonly key: string;
  readonly shell: string;
  readonly iopub: string;
  readonly control: string;
}

export interface Message {
  readonly type: string;
  readonly parent: string;
  readonly content: Content;
}

export interface Wire {
  /** Sends a request on the control socket. */
  tell(type: string, content: Content): void;
  /** Sends a request on the shell socket, and gives what comes of it, to the reply and `idle`. */
  follow(type: string, content: Content, onMessage: (message: Message) => void): Promise<void>;
  close(): void;
}

/** The part of ZeroMQ's sockets that is used. */
interface Socket extends AsyncIterable<Buffer[]> {
  connect(address: string): void;
  subscribe(): void;
  send(parts: readonly (string | Buffer)[]): Promise<void>;
  close(): void;
}

interface ZeroMq {
  readonly Dealer: new () => Socket;
  readonly Subscriber: new () => Socket;
}

export function openWire(connection: Connection): Wire {
  const require = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'));
  const { Dealer, Subscriber }: ZeroMq = require('zeromq');
  const [shell, control, iopub] = [new Dealer(), new Dealer(), new Subscriber()];
  shell.connect(connection.shell);
  control.connect(connection.control);
  iopub.connect(connection.iopub);
  iopub.subscribe();
  const listeners = new Map<string, (message: Message) => void>();
  const listen = async (socket: Socket) => {
    for await (const parts of socket) {
      const message = parse(parts);
      listeners.get(message.parent)?.(message);
    }
  };
  for (const socket of [shell, control, iopub]) listen(socket).catch(() => undefined);
  const session = randomUUID();
  const send = (socket: Socket, type: string, content: Content): string => {
    const id = randomUUID();
    const header = {
      msg_id: id,
      msg_type: type,
      session,
      username: '',
      date: new Date().toISOString(),
      version: '5.3',
    };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const signature = createHmac('sha256', connection.key).update(parts.join('')).digest('hex');
    socket.send([DELIMITER, signature, ...parts]).catch(() => undefined);
    return id;
  };
  return {
    tell: (type, content) => void send(control, type, content),
    follow: (type, content, onMessage) =>
      new Promise((resolve) => {
        const awaited = new Set(['reply', 'idle']);
        listeners.set(send(shell, type, content), (message) => {
          onMessage(message);
          if (message.type === type.replace('_request', '_reply')) awaited.delete('reply');
          if (message.content.execution_state === 'idle') awaited.delete('idle');
          if (awaited.size === 0) resolve();
        });
      }),
    close: () => {
      for (const socket of [shell, control, iopub]) socket.close();
    },
  };
}

function parse(parts: readonly Buffer[]): Message {
  const start = parts.findIndex((part) => part.toString() === DELIMITER) + 2;
  const [header, parent, , content] = parts
    .slice(start, start + 4)
    .map((part) => JSON.parse(part.toString()));
  return { type: header.msg_type, parent: parent.msg_id, content };
}
