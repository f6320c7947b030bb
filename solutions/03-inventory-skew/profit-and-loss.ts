/**
 * Profit and loss: cash, inventory and average cost after each fill, and what they are worth at a mark.
 *
 * Realised profit belongs to lots that were bought and sold again; unrealised profit to lots still
 * held. The line between them depends on a convention, here the average cost. Their sum does not: it is
 * cash plus inventory at the mark. Money is in tick-lots (one tick on one lot), so cash is a whole
 * number. Equations (10) to (13) of notebook 03.
 */

import type { Lots, Side, Ticks } from '../../src/units/index.js';

/** A trade, seen by the maker: `buy` is a fill of its bid, `sell` a fill of its ask. */
export interface Fill {
  readonly side: Side;
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** All that has to be remembered of the fills so far. */
export interface Position {
  /** q, signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** C, received for sells less paid for buys. A whole number. */
  readonly cashTickLots: number;
  /** c, what the lots held cost on average, or were sold for where short. Undefined while flat. */
  readonly averageCostTicks: number | undefined;
  /** Profit of the lots that were bought and sold again. */
  readonly realisedTickLots: number;
}

/** Profit at a mark. All in tick-lots. */
export interface ProfitAndLoss {
  readonly realisedTickLots: number;
  readonly unrealisedTickLots: number;
  readonly totalTickLots: number;
}

/** Where everybody starts. @given */
export const FLAT: Position = Object.freeze({
  inventoryLots: 0,
  cashTickLots: 0,
  averageCostTicks: undefined,
  realisedTickLots: 0,
});

/**
 * The position after a fill.
 *
 *     cash       C' = C − ε n p        ε = +1 for a buy, −1 for a sell; n lots at price p
 *     inventory  q' = q + ε n
 *
 * What happens to cost and realised profit depends on what the fill does to the position:
 * - It grows it, or opens one: the average cost is weighted by lots, equation (11),
 *   c' = (|q| c + n p) / |q'|. Nothing is realised.
 * - It shrinks it: the n lots are realised at (p − c) each when long, (c − p) each when short. The
 *   average cost of what is left does not change; once flat it is undefined.
 * - It goes through zero: the |q| lots held are realised as above, and the rest opens a new position
 *   on the other side whose average cost is p.
 *
 * @param position as it was; it is never changed
 * @param fill n in lots, p in ticks; a price of 0 or below is a price
 * @returns the position after the fill
 * @throws RangeError where the quantity is not above 0
 * @example
 * const long = applyFill(FLAT, { side: 'buy', priceTicks: ticks(9995), qtyLots: lots(100) });
 * long // { inventoryLots: 100, cashTickLots: -999500, averageCostTicks: 9995, realisedTickLots: 0 }
 */
export function applyFill(position: Position, fill: Fill): Position {
  const { priceTicks, qtyLots } = fill;
  if (!(qtyLots > 0)) {
    throw new RangeError(
      `Cannot book a fill: its quantity must be above 0, current value is ${qtyLots}`,
    );
  }
  const before = position.inventoryLots;
  const cost = position.averageCostTicks ?? priceTicks;
  const signedLots = fill.side === 'buy' ? qtyLots : -qtyLots;
  const after = before + signedLots;

  const shrinks = before * signedLots < 0;
  const closedLots = shrinks ? Math.min(Math.abs(before), qtyLots) : 0;
  const realised = closedLots * (priceTicks - cost) * Math.sign(before);

  return {
    inventoryLots: after,
    cashTickLots: position.cashTickLots - signedLots * priceTicks,
    averageCostTicks: averageCost(before, after, cost, fill),
    realisedTickLots: position.realisedTickLots + realised,
  };
}

/**
 * The profit of a position at a mark, equations (10) and (13).
 *
 *     unrealised = q (m − c)      total = C + q m = realised + unrealised
 *
 * The mark m is the fair value of a lot at this moment, the mid say; it is not the price of the maker's
 * own last trade. A flat position has no unrealised profit, whatever the mark.
 *
 * @param position never changed
 * @param markTicks m in ticks; it may lie between ticks, and may be 0 or below
 * @returns all three in tick-lots
 * @throws RangeError where the mark is not finite
 * @example
 * const short = applyFill(FLAT, { side: 'sell', priceTicks: ticks(10005), qtyLots: lots(100) });
 * profitAndLoss(short, 10000).unrealisedTickLots // 500
 */
export function profitAndLoss(position: Position, markTicks: number): ProfitAndLoss {
  if (!Number.isFinite(markTicks)) {
    throw new RangeError(
      `Cannot mark a position: the mark must be finite, current value is ${markTicks}`,
    );
  }
  const { inventoryLots, cashTickLots, averageCostTicks, realisedTickLots } = position;
  const cost = averageCostTicks ?? markTicks;
  return {
    realisedTickLots,
    unrealisedTickLots: inventoryLots * (markTicks - cost),
    totalTickLots: cashTickLots + inventoryLots * markTicks,
  };
}

function averageCost(before: number, after: number, cost: number, fill: Fill): number | undefined {
  if (after === 0) return undefined;
  if (before * after <= 0) return fill.priceTicks;
  if (Math.abs(after) < Math.abs(before)) return cost;
  return (Math.abs(before) * cost + fill.qtyLots * fill.priceTicks) / Math.abs(after);
}
