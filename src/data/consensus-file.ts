/**
 * Workload files of the consensus format: what a public benchmark of matching engines feeds them all.
 *
 * Little endian: a header of 16 bytes (8 bytes of magic, a 32-bit version, a 32-bit count), then
 * `count` records of 40 bytes. A file may be as it is or compressed with gzip, which is seen by its
 * first bytes and not by its name. It is read as a stream, a block of messages at a time, so a file
 * may be larger than memory. Numbers of 64 bits must be safe integers; one that is not is an error
 * and not a rounded number.
 */

import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Side } from '../units/index.js';
import { DataError } from './data-error.js';

const MAGIC = '100_WBEM';
const VERSIONS: readonly number[] = [1];
const HEADER_BYTES = 16;
const RECORD_BYTES = 40;
const TWO_TO_32 = 2 ** 32;

/** One message. A modify gives an order a new price, a new quantity and a new place in the queue. */
export interface ConsensusMessage {
  readonly kind: 'new' | 'cancel' | 'modify';
  readonly side: Side;
  readonly immediateOrCancel: boolean;
  readonly qtyLots: number;
  readonly sequence: number;
  readonly id: number;
  readonly priceTicks: number;
}

/** Some messages of a file, and how many it has in all. */
export interface ConsensusBlock {
  readonly messages: readonly ConsensusMessage[];
  readonly count: number;
}

/**
 * Reads a workload file.
 * @throws DataError where it is no such file, is cut short, or has bytes to spare
 * @example for await (const { messages } of readConsensus('normal.bin.gz')) handle(messages);
 */
export async function* readConsensus(path: string): AsyncGenerator<ConsensusBlock> {
  const file = basename(path);
  let rest: Buffer = Buffer.alloc(0);
  let count: number | undefined;
  let read = 0;
  for await (const chunk of bytesOf(path)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (count === undefined) {
      if (rest.length < HEADER_BYTES) continue;
      count = countOf(rest, file);
      rest = rest.subarray(HEADER_BYTES);
    }
    const records = Math.floor(rest.length / RECORD_BYTES);
    const messages: ConsensusMessage[] = [];
    for (let record = 0; record < records && read < count; record++, read++) {
      messages.push(messageOf(rest, record * RECORD_BYTES, { file, line: read + 1 }));
    }
    rest = rest.subarray(messages.length * RECORD_BYTES);
    if (messages.length > 0) yield { messages, count };
  }
  if (count === undefined) {
    throw new DataError({ file }, 'it is shorter than its header of 16 bytes');
  }
  if (read < count) {
    throw new DataError({ file }, `it ends after ${read} of ${count} messages`);
  }
  if (rest.length > 0) {
    throw new DataError({ file }, `it has ${rest.length} bytes more than its ${count} messages`);
  }
  if (count === 0) yield { messages: [], count };
}

/** The bytes of a file, unpacked where it begins as a gzip file does. */
async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = basename(path);
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await chunks.next();
    if (first.done === true) return;
    const all = startingWith(first.value, chunks);
    const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (isGzip) yield* unpacked(all);
    else yield* all;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof DataError || code === undefined) throw error;
    const problem = code.startsWith('Z_')
      ? 'it is not a whole gzip file'
      : 'there is no such file, or it may not be read';
    throw new DataError({ file }, problem);
  } finally {
    source.destroy();
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* unpacked(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { Readable } = await import('node:stream');
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  const source = Readable.from(chunks);
  source.on('error', (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as AsyncIterable<Buffer> as AsyncGenerator<Buffer>;
}

function countOf(header: Buffer, file: string): number {
  const magic = header.toString('latin1', 0, 8);
  const version = header.readUInt32LE(8);
  if (magic !== MAGIC) {
    throw new DataError(
      { file },
      `it must begin with "${MAGIC}", and begins with ${JSON.stringify(magic)}`,
    );
  }
  if (!VERSIONS.includes(version)) {
    throw new DataError({ file }, `its version must be 1, and is ${version}`);
  }
  return header.readUInt32LE(12);
}

const KINDS = ['new', 'cancel', 'modify'] as const;

function messageOf(
  bytes: Buffer,
  at: number,
  place: { file: string; line: number },
): ConsensusMessage {
  const kind = KINDS[bytes[at]!];
  const side = bytes[at + 1]!;
  if (kind === undefined || side > 1) {
    throw new DataError(
      { file: place.file },
      `message ${place.line} has type ${bytes[at]} and side ${side}; types are 0 to 2, sides 0 and 1`,
    );
  }
  return {
    kind,
    side: side === 0 ? 'buy' : 'sell',
    immediateOrCancel: bytes[at + 2] !== 0,
    qtyLots: bytes.readUInt32LE(at + 4),
    sequence: wide(bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12), place, 'sequence'),
    id: wide(bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), place, 'order id'),
    priceTicks: wide(bytes.readUInt32LE(at + 24), bytes.readInt32LE(at + 28), place, 'price'),
  };
}

/** A 64-bit integer from its two halves. */
function wide(
  low: number,
  high: number,
  place: { file: string; line: number },
  what: string,
): number {
  const value = high * TWO_TO_32 + low;
  if (Number.isSafeInteger(value)) return value;
  throw new DataError(
    { file: place.file },
    `the ${what} of message ${place.line} is beyond 2^53 - 1 and cannot be kept exactly`,
  );
}
