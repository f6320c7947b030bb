/**
 * A command as a value becomes a record of a tape.
 *
 * Commands come from outside, so what a type promises is doubted here too: a value that has no code
 * is marked as such, and the engine refuses it in its turn, in the order of the checks.
 */

import type { Side } from '../../units/index.js';
import type { Command, PlaceOrder, SelfTradePolicy } from '../commands.js';
import { type CommandTape, KIND, OPERATION_BITS, operationOf, TIME } from './command-tape.js';

/** The self-trade policies by their code. */
export const POLICIES: readonly SelfTradePolicy[] = [
  'allow',
  'cancel-newest',
  'cancel-oldest',
  'cancel-both',
  'decrement',
];
const SIDES: readonly Side[] = ['buy', 'sell'];
const LIMIT_TIMES: readonly string[] = ['GTC', 'post-only', 'IOC', 'FOK'];
const MARKET_TIMES: readonly string[] = ['IOC', 'FOK'];

export interface EncodeOptions {
  /** The engine's own symbol. */
  readonly symbol: string | undefined;
  /** The policy of orders that do not say theirs. */
  readonly selfTrade: SelfTradePolicy;
}

/** Writes a command at an index of a tape. */
export function encodeCommand(
  tape: CommandTape,
  index: number,
  command: Command,
  options: EncodeOptions,
): void {
  const foreign =
    command.symbol !== undefined && command.symbol !== options.symbol ? OPERATION_BITS.foreign : 0;
  const id = numberOrNaN(command.id);
  if (command.kind === 'cancel') {
    tape.write(index, KIND.cancel | foreign, id, 0, 0);
  } else if (command.kind === 'modify') {
    tape.write(index, KIND.modify | foreign, id, command.priceTicks, numberOrNaN(command.qtyLots));
  } else {
    const priceTicks = command.kind === 'place-limit' ? command.priceTicks : 0;
    const operation = operationOfOrder(command, options) | foreign;
    tape.write(index, operation, id, priceTicks, numberOrNaN(command.qtyLots));
    // 0 means "nobody's" on a tape, so somebody who calls themselves 0 is written as the bad owner -1.
    if (command.owner !== undefined)
      tape.writeOwner(index, command.owner === 0 ? -1 : command.owner);
  }
}

function operationOfOrder(order: PlaceOrder, { selfTrade }: EncodeOptions): number {
  const isLimit = order.kind === 'place-limit';
  const kind = isLimit ? KIND.limit : KIND.market;
  const times = isLimit ? LIMIT_TIMES : MARKET_TIMES;
  const side = SIDES.indexOf(order.side);
  const time = times.indexOf(order.timeInForce ?? (isLimit ? 'GTC' : 'IOC'));
  const policy = POLICIES.indexOf(order.selfTrade ?? selfTrade);
  if (side < 0 || time < 0 || policy < 0) return kind | OPERATION_BITS.bad;
  return operationOf(kind, side, isLimit ? time : time + TIME.IOC, policy);
}

function numberOrNaN(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
