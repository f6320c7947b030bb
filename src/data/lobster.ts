/**
 * LOBSTER files: every message that changed the visible book of a Nasdaq share, and the book after it.
 *
 * A message has six fields: seconds after midnight, type, order id, size, price × 10,000, and the
 * direction of the resting order (1 buy, -1 sell). A row of the book has ask price, ask size, bid
 * price and bid size for each level, best first; a level that does not exist has a price of
 * ±9999999999 and a size of 0. Row i of the book is the book after message i. Files are read as
 * streams, and a malformed row is an error with its line. Source: https://lobsterdata.com
 */

import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Side } from '../units/index.js';
import { DataError, type DataPlace } from './data-error.js';

/** What a message did. Executions of hidden orders, crosses and halts leave the visible book as it is. */
export type LobsterKind =
  | 'new'
  | 'partial-cancel'
  | 'delete'
  | 'execution'
  | 'hidden-execution'
  | 'cross'
  | 'halt';

export interface LobsterMessage {
  readonly kind: LobsterKind;
  readonly timeNs: number;
  readonly id: number;
  readonly qtyLots: number;
  /** In steps of 0.0001, as in the file. */
  readonly priceTicks: number;
  /** The side of the resting order. */
  readonly side: Side;
  /** The line of the file, counted from 1. */
  readonly line: number;
}

export interface LobsterLevel {
  readonly priceTicks: number;
  readonly qtyLots: number;
}

/** The levels that exist, best first. */
export interface LobsterRow {
  readonly bids: readonly LobsterLevel[];
  readonly asks: readonly LobsterLevel[];
  /** How many levels a row of the file has room for. */
  readonly levels: number;
  readonly line: number;
}

const KINDS: Readonly<Record<string, LobsterKind>> = {
  1: 'new',
  2: 'partial-cancel',
  3: 'delete',
  4: 'execution',
  5: 'hidden-execution',
  6: 'cross',
  7: 'halt',
};
const MESSAGE_FIELDS = ['time', 'type', 'order id', 'size', 'price', 'direction'] as const;
const NO_PRICE = 9_999_999_999;
const FIELDS_PER_LEVEL = 4;
const TIME = /^(\d{1,5})(?:\.(\d{1,9})\d*)?$/;

/**
 * The messages of a file, in order.
 * @throws DataError naming file, line and what is wrong
 */
export async function* readLobsterMessages(path: string): AsyncGenerator<LobsterMessage> {
  for await (const { fields, place } of rowsOf(path)) yield messageOf(fields, place);
}

/**
 * The rows of a book file, in order. They all have as many levels as the first.
 * @throws DataError naming file, line and what is wrong
 */
export async function* readLobsterBook(path: string): AsyncGenerator<LobsterRow> {
  let levels: number | undefined;
  for await (const { fields, place } of rowsOf(path)) {
    levels ??= Math.floor(fields.length / FIELDS_PER_LEVEL);
    const expected = levels * FIELDS_PER_LEVEL;
    if (fields.length !== expected || levels === 0) {
      throw new DataError(
        place,
        `a row must have 4 fields for each level, ${expected} as the first row has, and has ${fields.length}`,
      );
    }
    yield rowOf(fields, levels, place);
  }
}

type LinePlace = DataPlace & { readonly line: number };

async function* rowsOf(path: string): AsyncGenerator<{ fields: string[]; place: LinePlace }> {
  const file = basename(path);
  const source = createReadStream(path, 'utf8');
  let line = 0;
  let empty = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') {
        empty = line;
        continue;
      }
      // Empty lines are harmless at the end of a file, and nowhere else.
      if (empty > 0) throw new DataError({ file, line: empty }, 'the line is empty');
      yield { fields: text.split(',').map((field) => field.trim()), place: { file, line } };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new DataError({ file }, 'there is no such file, or it may not be read');
  } finally {
    source.destroy();
  }
  if (line === 0) throw new DataError({ file }, 'it is empty');
}

function messageOf(fields: readonly string[], place: LinePlace): LobsterMessage {
  if (fields.length !== MESSAGE_FIELDS.length) {
    throw new DataError(
      place,
      `a message must have 6 fields (${MESSAGE_FIELDS.join(', ')}), and has ${fields.length}`,
    );
  }
  const [time, type, id, size, price, direction] = fields as [
    ...[string, string, string, string, string, string],
  ];
  const kind = KINDS[type];
  if (kind === undefined) {
    throw new DataError({ ...place, column: 'type' }, `it must be 1 to 7, and is "${type}"`);
  }
  if (direction !== '1' && direction !== '-1') {
    throw new DataError(
      { ...place, column: 'direction' },
      `it must be 1 or -1, and is "${direction}"`,
    );
  }
  const touchesBook = kind !== 'hidden-execution' && kind !== 'cross' && kind !== 'halt';
  return {
    kind,
    timeNs: timeOf(time, place),
    id: whole(id, place, 'order id'),
    qtyLots: whole(size, place, 'size', touchesBook ? 1 : undefined),
    priceTicks: whole(price, place, 'price', touchesBook ? 0 : undefined),
    side: direction === '1' ? 'buy' : 'sell',
    line: place.line,
  };
}

/** Nanoseconds, from the digits and not through a float. */
function timeOf(text: string, place: LinePlace): number {
  const match = TIME.exec(text);
  if (match === null) {
    throw new DataError(
      { ...place, column: 'time' },
      `it must be seconds after midnight, and is "${text}"`,
    );
  }
  return Number(match[1]) * 1e9 + Number((match[2] ?? '0').padEnd(9, '0'));
}

function rowOf(fields: readonly string[], levels: number, place: LinePlace): LobsterRow {
  const bids: LobsterLevel[] = [];
  const asks: LobsterLevel[] = [];
  for (let level = 0; level < levels; level++) {
    addLevel(asks, fields, level, 'ask', place);
    addLevel(bids, fields, level, 'bid', place);
  }
  if (bids[0] !== undefined && asks[0] !== undefined && bids[0].priceTicks >= asks[0].priceTicks) {
    throw new DataError(
      place,
      `the best bid must be below the best ask, and they are ${bids[0].priceTicks} and ${asks[0].priceTicks}`,
    );
  }
  return { bids, asks, levels, line: place.line };
}

/** Adds a level to those before it, unless it says that there is none. */
function addLevel(
  before: LobsterLevel[],
  fields: readonly string[],
  level: number,
  side: 'bid' | 'ask',
  place: LinePlace,
): void {
  const at = level * FIELDS_PER_LEVEL + (side === 'ask' ? 0 : 2);
  const [priceName, sizeName] = [`${side} price ${level + 1}`, `${side} size ${level + 1}`];
  const priceTicks = whole(fields[at] as string, place, priceName);
  const qtyLots = whole(fields[at + 1] as string, place, sizeName, 0);
  if (qtyLots === 0 && Math.abs(priceTicks) === NO_PRICE) return;
  if (qtyLots === 0) {
    throw new DataError({ ...place, column: sizeName }, 'a level with a price must have a size');
  }
  const last = before[before.length - 1]?.priceTicks;
  const isWorse = last === undefined || (side === 'ask' ? priceTicks > last : priceTicks < last);
  if (before.length !== level || !isWorse) {
    throw new DataError(
      { ...place, column: priceName },
      `levels must go from the best price outwards without a gap, and ${priceTicks} does not`,
    );
  }
  before.push({ priceTicks, qtyLots });
}

function whole(text: string, place: LinePlace, column: string, least?: number): number {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value) || (least !== undefined && value < least)) {
    const from = least === undefined ? '' : ` from ${least}`;
    throw new DataError({ ...place, column }, `it must be a whole number${from}, and is "${text}"`);
  }
  return value;
}
