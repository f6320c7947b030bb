/**
 * Depth: what waits behind the best price, and what a large order would pay for it.
 *
 * A side of a book is a list of levels, best price first: bids fall, asks rise. Everything here is
 * computed from such a list. Equations (6) to (8) of notebook 10.
 */

import type { Lots, OrderId, Side, Ticks } from '../../src/units/index.js';

export interface Order {
  readonly id: OrderId;
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** One price of a side, with the open lots of all orders there, at least one. */
export interface Level {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What it costs to take lots from a side, one level after the other. */
export interface Sweep {
  /** P(n), the price paid per lot on average, in ticks. */
  readonly averageTicks: number;
  /** The price of the last lot, in ticks: a limit that would just do. */
  readonly worstTicks: Ticks;
  /** How many levels give at least one lot. */
  readonly levels: number;
}

/**
 * One side of a book, from its orders.
 *
 * @param orders in any order, of both sides; never changed
 * @param side whose levels are wanted: the others' orders are left out
 * @param levelsMax the most levels to return, all of them unless told
 * @returns one level for each price, best first: the highest bid, or the lowest ask. Empty where
 * nobody is on the side. A price may be 0 or below.
 * @example
 * depthOf([{ id: orderId(1), side: 'buy', priceTicks: ticks(9995), qtyLots: lots(10) }], 'buy')
 * // [{ priceTicks: 9995, qtyLots: 10 }]
 */
export function depthOf(
  orders: readonly Order[],
  side: Side,
  levelsMax = Number.POSITIVE_INFINITY,
): readonly Level[] {
  throw new Error('TODO 10-order-book/depth');
}

/**
 * Cumulative depth, equation (6): at each level the lots that wait there or at a better price.
 *
 * @param levels best first; never changed
 * @returns as many levels, with the same prices
 * @example cumulativeDepth([10, 5] at 9995, 9994) // [10, 15] at 9995, 9994
 */
export function cumulativeDepth(levels: readonly Level[]): readonly Level[] {
  throw new Error('TODO 10-order-book/depth');
}

/**
 * Depth within a distance, equation (7): the lots whose price is no further than that from a point.
 *
 * @param levels best first, of either side; never changed
 * @param fromTicks the point, the mid as a rule; it may lie between ticks
 * @param distanceTicks d; a level at exactly this distance counts. It may be a fraction.
 * @returns lots; 0 where no level is so near
 * @throws RangeError where the distance is below 0 or not a number, or the point is not finite
 * @example depthWithin([10, 5] at 9995, 9994, 10000, 5) // 10
 */
export function depthWithin(
  levels: readonly Level[],
  fromTicks: number,
  distanceTicks: number,
): Lots {
  throw new Error('TODO 10-order-book/depth');
}

/**
 * The price to fill a quantity, equation (8): lots are taken from the best level until it is empty,
 * then from the next, until there are enough.
 *
 *     P(n) = Σ price × lots taken / n
 *
 * @param levels best first, of either side; never changed
 * @param qtyLots n
 * @returns undefined where the levels together have fewer lots: a price for a part of n is no answer
 * @throws RangeError where the quantity is not a whole number above 0
 * @example sweep([10, 5] at 10005, 10006, lots(12)) // averageTicks 10005.1667, worstTicks 10006, levels 2
 */
export function sweep(levels: readonly Level[], qtyLots: Lots): Sweep | undefined {
  throw new Error('TODO 10-order-book/depth');
}
