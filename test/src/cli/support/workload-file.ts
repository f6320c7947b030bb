/** Makes workload files of the consensus format, for tests of what reads and plays them. */

import { Random } from '../../../../src/random/index.js';

export interface Message {
  readonly kind: 'new' | 'cancel' | 'modify';
  readonly side?: 'buy' | 'sell';
  readonly ioc?: boolean;
  readonly qty?: number;
  readonly id: number;
  readonly price?: number;
}

/** The bytes of a workload file; messages are numbered from 1. */
export function workloadFile(messages: readonly Message[]): Buffer {
  const bytes = Buffer.alloc(16 + 40 * messages.length);
  bytes.write('100_WBEM', 0, 'latin1');
  bytes.writeUInt32LE(1, 8);
  bytes.writeUInt32LE(messages.length, 12);
  messages.forEach(({ kind, side = 'buy', ioc = false, qty = 0, id, price = 0 }, index) => {
    const at = 16 + 40 * index;
    bytes[at] = ['new', 'cancel', 'modify'].indexOf(kind);
    bytes[at + 1] = side === 'buy' ? 0 : 1;
    bytes[at + 2] = ioc ? 1 : 0;
    bytes.writeUInt32LE(qty, at + 4);
    bytes.writeBigUInt64LE(BigInt(index + 1), at + 8);
    bytes.writeBigUInt64LE(BigInt(id), at + 16);
    bytes.writeBigInt64LE(BigInt(price), at + 24);
  });
  return bytes;
}

/** A deep book that stands still: many orders rest, and then they are cancelled, modified and swept. */
export function deepStaticBook(orders: number, after: number): Message[] {
  const random = new Random(40_000);
  const messages: Message[] = [];
  const order = (id: number): Message => {
    const side = random.uniform() < 0.5 ? 'buy' : 'sell';
    const away = 1 + Math.floor(random.uniform() * 4000);
    const price = side === 'buy' ? 50_000 - away : 50_000 + away;
    return { kind: 'new', side, id, price, qty: 1 + Math.floor(random.uniform() * 99) };
  };
  for (let id = 0; id < orders; id++) messages.push(order(id));
  for (let step = 0; step < after; step++) {
    const draw = random.uniform();
    const id = Math.floor(random.uniform() * (orders + step));
    const qty = 1 + Math.floor(random.uniform() * 99);
    if (draw < 0.4) messages.push({ kind: 'cancel', id });
    else if (draw < 0.6) messages.push({ ...order(id), kind: 'modify' });
    else if (draw < 0.97) messages.push(order(orders + step));
    else {
      const side = random.uniform() < 0.5 ? 'buy' : 'sell';
      const price = side === 'buy' ? 50_200 : 49_800;
      messages.push({
        kind: 'new',
        side,
        id: orders + step,
        price,
        qty: qty * 50,
        ioc: draw < 0.98,
      });
    }
  }
  return messages;
}

/** A price that walks over tens of thousands of ticks, with orders placed, modified and taken on the way. */
export function walkingPrice(steps: number, ticksPerStep: number): Message[] {
  const random = new Random(20_000);
  const messages: Message[] = [];
  let middle = 100_000;
  for (let step = 0; step < steps; step++) {
    middle += Math.sign(Math.sin((step * 3) / steps)) * ticksPerStep;
    const side = random.uniform() < 0.5 ? 'buy' : 'sell';
    const away = Math.floor(random.uniform() * 30) - 4;
    const price = side === 'buy' ? middle - away : middle + away;
    const qty = 1 + Math.floor(random.uniform() * 20);
    const id = Math.max(0, step - Math.floor(random.uniform() * 60));
    const draw = random.uniform();
    if (draw < 0.6) messages.push({ kind: 'new', side, id: step, price, qty, ioc: draw < 0.1 });
    else if (draw < 0.85) messages.push({ kind: 'cancel', id });
    else messages.push({ kind: 'modify', side, id, price, qty });
  }
  return messages;
}
