/**
 * Depth: what waits behind the best price, and what a large order would pay for it.
 *
 * A side of a book is a list of levels, best price first: bids fall, asks rise. Everything here is
 * computed from such a list. Equations (6) to (8) of notebook 10.
 */

import { type Lots, lots, type OrderId, type Side, type Ticks } from '../../src/units/index.js';

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
  const totals = new Map<Ticks, number>();
  for (const order of orders) {
    if (order.side !== side) continue;
    totals.set(order.priceTicks, (totals.get(order.priceTicks) ?? 0) + order.qtyLots);
  }
  return [...totals]
    .sort(([a], [b]) => (side === 'buy' ? b - a : a - b))
    .slice(0, levelsMax)
    .map(([priceTicks, qtyLots]) => ({ priceTicks, qtyLots: lots(qtyLots) }));
}

/**
 * Cumulative depth, equation (6): at each level the lots that wait there or at a better price.
 *
 * @param levels best first; never changed
 * @returns as many levels, with the same prices
 * @example cumulativeDepth([10, 5] at 9995, 9994) // [10, 15] at 9995, 9994
 */
export function cumulativeDepth(levels: readonly Level[]): readonly Level[] {
  let sum = 0;
  return levels.map(({ priceTicks, qtyLots }) => {
    sum += qtyLots;
    return { priceTicks, qtyLots: lots(sum) };
  });
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
  if (!(distanceTicks >= 0) || !Number.isFinite(fromTicks)) {
    throw new RangeError(
      `Cannot measure depth: the point must be finite and the distance at least 0, current values are ${fromTicks} and ${distanceTicks}`,
    );
  }
  const near = levels.filter(({ priceTicks }) => Math.abs(priceTicks - fromTicks) <= distanceTicks);
  return lots(near.reduce((sum, { qtyLots }) => sum + qtyLots, 0));
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
  if (!Number.isSafeInteger(qtyLots) || qtyLots <= 0) {
    throw new RangeError(
      `Cannot sweep: the quantity must be a whole number above 0, current value is ${qtyLots}`,
    );
  }
  let left: number = qtyLots;
  let paidTickLots = 0;
  for (const [index, level] of levels.entries()) {
    const taken = Math.min(left, level.qtyLots);
    paidTickLots += taken * level.priceTicks;
    left -= taken;
    if (left > 0) continue;
    const averageTicks = paidTickLots / qtyLots;
    return { averageTicks, worstTicks: level.priceTicks, levels: index + 1 };
  }
  return undefined;
}
