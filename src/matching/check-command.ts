/**
 * The first look at a command: is it well formed at all?
 *
 * Commands come from outside, so every field is doubted, in the order in which `RejectReason` lists
 * the reasons. What needs the book (is the id live, would it cross) is asked by the engine afterwards.
 */

import { assertNever } from '../units/index.js';
import {
  type Command,
  MAX_OWNER,
  MAX_PRICE_TICKS,
  MAX_QTY_LOTS,
  type PlaceOrder,
} from './commands.js';
import type { RejectReason } from './events.js';

const SIDES: readonly string[] = ['buy', 'sell'];
const LIMIT_TIMES: readonly string[] = ['GTC', 'IOC', 'FOK', 'post-only'];
const MARKET_TIMES: readonly string[] = ['IOC', 'FOK'];
const POLICIES: readonly string[] = [
  'allow',
  'cancel-newest',
  'cancel-oldest',
  'cancel-both',
  'decrement',
];

/** The first reason to refuse a command that can be seen without the book, or undefined. */
export function malformed(command: Command, symbol: string | undefined): RejectReason | undefined {
  if (command.symbol !== undefined && command.symbol !== symbol) return 'unknown-instrument';
  if (!isWhole(command.id, 0, Number.MAX_SAFE_INTEGER)) return 'bad-id';
  switch (command.kind) {
    case 'place-limit':
      if (!hasInstructions(command, LIMIT_TIMES)) return 'bad-instruction';
      return badPrice(command.priceTicks) ?? badQuantity(command.qtyLots) ?? badOwner(command);
    case 'place-market':
      if (!hasInstructions(command, MARKET_TIMES)) return 'bad-instruction';
      return badQuantity(command.qtyLots) ?? badOwner(command);
    case 'modify':
      return badPrice(command.priceTicks) ?? badQuantity(command.qtyLots);
    case 'cancel':
      return undefined;
    default:
      return assertNever(command);
  }
}

function hasInstructions(order: PlaceOrder, times: readonly string[]): boolean {
  const { side, timeInForce, selfTrade } = order;
  return (
    SIDES.includes(side) &&
    (timeInForce === undefined || times.includes(timeInForce)) &&
    (selfTrade === undefined || POLICIES.includes(selfTrade))
  );
}

function badPrice(priceTicks: number): RejectReason | undefined {
  return isWhole(priceTicks, 0, MAX_PRICE_TICKS) ? undefined : 'bad-price';
}

function badQuantity(qtyLots: number): RejectReason | undefined {
  return isWhole(qtyLots, 1, MAX_QTY_LOTS) ? undefined : 'bad-quantity';
}

function badOwner({ owner }: PlaceOrder): RejectReason | undefined {
  return owner === undefined || isWhole(owner, 1, MAX_OWNER) ? undefined : 'bad-owner';
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
