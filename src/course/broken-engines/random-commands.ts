/**
 * Random command sequences, to see which faults chance finds: one plain flow, and one that tries all.
 *
 * Prices lie close together and quantities are small, so that orders meet. The generator is passed in.
 * Chapter 12.
 */

import {
  type Command,
  cancelOrder,
  modifyOrder,
  placeLimit,
  placeMarket,
  type SelfTradePolicy,
  type TimeInForce,
} from '../../matching/commands.js';

/**
 * - `plain`: good-till-cancelled limit orders with new ids, cancels, and modifies.
 * - `rich`: also market orders, every time in force, few ids that come again, and owners with every
 *   self-trade policy.
 */
export type FlowKind = 'plain' | 'rich';

export interface FlowOptions {
  readonly kind: FlowKind;
  readonly count: number;
  /** Draws from [0, 1). */
  readonly uniform: () => number;
}

const TIMES: readonly TimeInForce[] = ['GTC', 'GTC', 'GTC', 'IOC', 'FOK', 'post-only'];
const POLICIES: readonly SelfTradePolicy[] = [
  'cancel-newest',
  'cancel-oldest',
  'cancel-both',
  'decrement',
];
const FEW_IDS = 24;
const LOWEST_TICKS = 96;
const PRICES = 9;
const MOST_LOTS = 10;

/**
 * Draws a sequence of commands.
 * @example randomCommands({ kind: 'plain', count: 50, uniform: () => random.uniform() })
 */
export function randomCommands({ kind, count, uniform }: FlowOptions): Command[] {
  const below = (n: number): number => Math.floor(uniform() * n);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const price = (): number => LOWEST_TICKS + below(PRICES);
  let placed = 0;

  function place(): Command {
    placed += 1;
    const side = oneOf(['buy', 'sell'] as const);
    const qtyLots = 1 + below(MOST_LOTS);
    if (kind === 'plain') return placeLimit({ id: placed, side, priceTicks: price(), qtyLots });
    const ownership = uniform() < 0.5 ? {} : { owner: 1 + below(3), selfTrade: oneOf(POLICIES) };
    const order = { id: 1 + below(FEW_IDS), side, qtyLots, ...ownership };
    if (uniform() < 0.1) return placeMarket(order);
    return placeLimit({ ...order, priceTicks: price(), timeInForce: oneOf(TIMES) });
  }

  return Array.from({ length: count }, () => {
    const what = uniform();
    const ids = kind === 'plain' ? Math.max(1, placed) : FEW_IDS;
    const id = 1 + below(ids);
    if (what < 0.6) return place();
    if (what < 0.8) return cancelOrder({ id });
    return modifyOrder({ id, priceTicks: price(), qtyLots: 1 + below(MOST_LOTS) });
  });
}
