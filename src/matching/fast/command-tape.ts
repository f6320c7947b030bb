/**
 * Commands as fixed-size records in one buffer, as a gateway would hand them to the fast engine.
 *
 * A record is 32 bytes: the id and the lots as doubles, the price, an operation word and the owner
 * as 32-bit integers. So a command is read without creating an object, and a number above 2^31 is
 * never boxed. What does not fit (a price of 0.5, an owner of -1) is kept as -1, which the engine
 * refuses like any bad value. A tape is also the cheapest journal: its bytes are the commands.
 */

import { MAX_OWNER, MAX_PRICE_TICKS } from '../commands.js';

/** Where a command's fields are, in 32-bit words from `index << 3`; id and lots are doubles 0 and 1. */
export const COMMAND = { price: 4, operation: 5, owner: 6 } as const;

/** Bits 0 and 1 of an operation word. */
export const KIND = { limit: 0, market: 1, cancel: 2, modify: 3 } as const;
/** What the other bits of an operation word say. */
export const OPERATION_BITS = {
  /** Bit 2: the command is meant for another instrument. */
  foreign: 1 << 2,
  /** Bit 3: 0 buy, 1 sell. */
  side: 3,
  /** Bits 4 and 5: the time in force. */
  time: 4,
  /** Bits 6 to 8: the self-trade policy. */
  policy: 6,
  /** The sign: a side, time in force or policy that does not exist. Bad prices and owners are negative too. */
  bad: 1 << 31,
} as const;
/** Times in force; an order of the first two may rest. */
export const TIME = { GTC: 0, postOnly: 1, IOC: 2, FOK: 3 } as const;
/** Self-trade policies. */
export const POLICY = {
  allow: 0,
  cancelNewest: 1,
  cancelOldest: 2,
  cancelBoth: 3,
  decrement: 4,
} as const;

const RECORD_BYTES = 32;

export class CommandTape {
  /** Commands as doubles: id at `index << 2`, lots after it. */
  readonly f64: Float64Array;
  /** Commands as integers: price, operation and owner at `index << 3`. */
  readonly i32: Int32Array;
  /** How many commands there is room for. */
  readonly capacity: number;

  /** A tape with room for some commands, or one over bytes that were a tape before. */
  constructor(room: number | ArrayBuffer) {
    const buffer = typeof room === 'number' ? new ArrayBuffer(room * RECORD_BYTES) : room;
    this.f64 = new Float64Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.capacity = Math.floor(buffer.byteLength / RECORD_BYTES);
  }

  /** Writes one command. `operation` is kind, side, time in force and policy, from `operationOf`. */
  write(index: number, operation: number, id: number, priceTicks: number, qtyLots: number): void {
    const word = index << 3;
    this.f64[index << 2] = id;
    this.f64[(index << 2) + 1] = qtyLots;
    this.i32[word + COMMAND.price] = isWhole(priceTicks, 0, MAX_PRICE_TICKS) ? priceTicks : -1;
    this.i32[word + COMMAND.operation] = operation;
    this.i32[word + COMMAND.owner] = 0;
  }

  /** Says whose the order at an index is; 0 is nobody's. */
  writeOwner(index: number, owner: number): void {
    this.i32[(index << 3) + COMMAND.owner] = isWhole(owner, 0, MAX_OWNER) ? owner : -1;
  }
}

/** An operation word. `side` is 0 for a buy and 1 for a sell. */
export function operationOf(kind: number, side = 0, time = 0, policy = 0): number {
  const { side: sideShift, time: timeShift, policy: policyShift } = OPERATION_BITS;
  return kind | (side << sideShift) | (time << timeShift) | (policy << policyShift);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
