/**
 * A workload: commands on tapes, the same for every engine. What goes before the clock is `setup`, what
 * is timed is `timed`, and `closing` cancels whatever rests at the end, so that a lap can be run again.
 *
 * Workloads are made once and kept in files, which each engine's own process reads.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import {
  COMMAND,
  type Command,
  CommandTape,
  encodeCommand,
  KIND,
  OPERATION_BITS,
  TIME,
} from '../../../src/matching/index.js';

export interface Workload {
  readonly name: string;
  readonly setup: CommandTape;
  readonly timed: CommandTape;
  readonly closing: CommandTape;
}

/** A workload's file names, as one process hands them to another. */
export interface WorkloadFiles {
  readonly name: string;
  readonly setup: string;
  readonly timed: string;
  readonly closing: string;
}

const TAPES = ['setup', 'timed', 'closing'] as const;
const BYTES_PER_COMMAND = 32;

/** Writes commands onto a tape. */
export function tapeOf(commands: readonly Command[]): CommandTape {
  const tape = new CommandTape(commands.length);
  const options = { symbol: undefined, selfTrade: 'allow' } as const;
  commands.forEach((command, index) => {
    encodeCommand(tape, index, command, options);
  });
  return tape;
}

/** Keeps a workload in files. @param pathOf the path of a file by its name */
export function saveWorkload(workload: Workload, pathOf: (name: string) => string): WorkloadFiles {
  const { name } = workload;
  const [setup, timed, closing] = TAPES.map((part) => {
    const path = pathOf(`${name}-${part}.tape`);
    const { i32, capacity } = workload[part];
    writeFileSync(path, new Uint8Array(i32.buffer, 0, capacity * BYTES_PER_COMMAND));
    return path;
  }) as [string, string, string];
  return { name, setup, timed, closing };
}

export function loadWorkload({ name, setup, timed, closing }: WorkloadFiles): Workload {
  const load = (path: string): CommandTape => {
    const bytes = readFileSync(path);
    // A buffer of Node may begin anywhere in a larger one; a tape must begin at its start.
    return new CommandTape(new Uint8Array(bytes).buffer);
  };
  return { name, setup: load(setup), timed: load(timed), closing: load(closing) };
}

/** A command of a tape, for engines that do not read tapes. */
export interface PlainCommand {
  readonly kind: 'limit' | 'cancel' | 'modify';
  readonly side: 'buy' | 'sell';
  readonly timeInForce: 'GTC' | 'IOC';
  readonly id: number;
  readonly price: number;
  readonly qty: number;
}

const KINDS: Readonly<Record<number, PlainCommand['kind']>> = {
  [KIND.limit]: 'limit',
  [KIND.cancel]: 'cancel',
  [KIND.modify]: 'modify',
};

/** Reads a command of a tape. The workloads have limit orders, GTC and IOC, cancels and modifies. */
export function commandAt(tape: CommandTape, index: number): PlainCommand {
  const operation = tape.i32[(index << 3) | COMMAND.operation]!;
  const time = (operation >> OPERATION_BITS.time) & 3;
  return {
    kind: KINDS[operation & 3]!,
    side: ((operation >> OPERATION_BITS.side) & 1) === 0 ? 'buy' : 'sell',
    timeInForce: time === TIME.IOC ? 'IOC' : 'GTC',
    id: tape.f64[index << 2]!,
    price: tape.i32[(index << 3) | COMMAND.price]!,
    qty: tape.f64[(index << 2) | 1]!,
  };
}
