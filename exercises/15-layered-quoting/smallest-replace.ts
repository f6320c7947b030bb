/**
 * From the orders that rest to the quotes that are wanted, with as little change as possible.
 *
 * An order that is left alone keeps its place in the queue, and one that is cancelled and placed again
 * goes to the back. So an order that is still right is not touched. Notebook 15, “The smallest
 * replacement”.
 */

import type { Lots, Side, Ticks } from '../../src/units/index.js';

/** An own order in the book. */
export interface RestingOrder {
  readonly id: number;
  readonly side: Side;
  readonly priceTicks: Ticks;
  /** What is still open, 1 or more. */
  readonly qtyLots: Lots;
}

/** What is wanted at one price of one side. */
export interface Rung {
  readonly priceTicks: Ticks;
  /** 1 or more. */
  readonly qtyLots: Lots;
}

/** All that is wanted, best price first on each side, no price twice on a side. */
export interface Ladder {
  readonly bids: readonly Rung[];
  readonly asks: readonly Rung[];
}

/** What is done. An order that is in none of them stays as it is. */
export interface Replacement {
  /** Ids to take out. */
  readonly cancel: readonly number[];
  /** Orders that get smaller, and keep their price and their place. `qtyLots` is what stays open. */
  readonly reduce: readonly { readonly id: number; readonly qtyLots: Lots }[];
  /** New orders. */
  readonly place: readonly (Rung & { readonly side: Side })[];
}

/**
 * The smallest replacement. For each side and each price:
 *
 * 1. A price that is not wanted on that side: all its orders are cancelled.
 * 2. A wanted price: its orders serve in turn, the one first in `resting` first. An order stays whole
 *    while its lots are still needed. Where only a part of them is needed it is reduced to that part.
 *    An order of which nothing is needed is cancelled.
 * 3. What is then still missing is placed at that price as one new order. (To enlarge an order would
 *    send it to the back of the queue.)
 *
 * `cancel` and `reduce` may list their orders in any order; `place` has the bids, best first, and then
 * the asks, best first.
 *
 * @param resting own orders, and at each price the older before the younger; never changed
 * @param wanted never changed
 * @example
 * // Bids of 5 lots at 100 and at 99; wanted are 8 at 100 and nothing at 99:
 * // { cancel: [2], reduce: [], place: [{ side: 'buy', priceTicks: 100, qtyLots: 3 }] }
 */
export function smallestReplace(resting: readonly RestingOrder[], wanted: Ladder): Replacement {
  throw new Error('TODO 15-layered-quoting/smallest-replace');
}

/**
 * How many lots keep their place in the queue: those of orders that stay, and what is left of orders
 * that are reduced. Cancelled and new ones count nothing.
 *
 * @example
 * lotsInPlace(resting, { cancel: resting.map(({ id }) => id), reduce: [], place: [] }) // 0
 */
export function lotsInPlace(resting: readonly RestingOrder[], replacement: Replacement): number {
  throw new Error('TODO 15-layered-quoting/smallest-replace');
}
