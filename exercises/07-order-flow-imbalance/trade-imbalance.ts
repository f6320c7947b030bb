/**
 * Trade imbalance: of all that was traded, how much more was bought than sold by those who took?
 *
 * Every trade has a buyer and a seller. What counts is who came last and paid the spread, the taker:
 * a trade is a buy where the taker bought. This is what most people call "order flow imbalance", but
 * it sees trades alone. Equations (1) and (2) of notebook 07.
 */

import type { Side } from '../../src/units/index.js';

/** A trade as an exchange's feed reports it: with the side of the order that *rested* in the book. */
export interface Execution {
  /** When, in nanoseconds; a whole number. */
  readonly timeNs: number;
  /** Of the resting order. A resting `sell` was taken by somebody who bought. */
  readonly restingSide: Side;
  readonly qtyLots: number;
}

/** A trade as a tape prints it, without a side, and the best prices just *before* it. */
export interface Print {
  readonly priceTicks: number;
  /** Undefined where nobody was bidding. */
  readonly bidTicks: number | undefined;
  /** Undefined where nobody was offering. */
  readonly askTicks: number | undefined;
}

/** Intervals of equal length, one after the other. Whole nanoseconds. */
export interface Intervals {
  readonly startNs: number;
  readonly lengthNs: number;
  readonly count: number;
}

/**
 * Trade imbalance, equation (1).
 *
 *     T = (B − S) / (B + S),   and 0 where B + S = 0
 *
 * No trade is no imbalance: 0, and not NaN.
 *
 * @param buyLots B, the lots that takers bought
 * @param sellLots S, the lots that takers sold
 * @returns T from −1 (all sold) to 1 (all bought)
 * @throws RangeError where one of the two is below 0, not a number, or infinite
 * @example tradeImbalance(650, 350) // 0.3
 */
export function tradeImbalance(buyLots: number, sellLots: number): number {
  throw new Error('TODO 07-order-flow-imbalance/trade-imbalance');
}

/**
 * The taker's side of each print, after Lee and Ready (1991), equation (2).
 *
 * 1. Above the mid of the two best prices before it, a print is a buy; below that mid, a sell.
 * 2. At the mid, or where one of the two prices is missing, the tick test decides: look back to the
 *    nearest earlier print at another price. A print above that price is a buy, one below it a sell.
 * 3. Where there is no earlier print at another price, the side is unknown: undefined.
 *
 * Prices of 0 and below are prices. All earlier prints count in the tick test, however their own side
 * was found.
 *
 * @param prints in the order in which they happened; never changed
 * @returns as many sides as prints, in the same order
 * @example takerSides([{ priceTicks: 102, bidTicks: 100, askTicks: 102 }]) // ['buy']
 */
export function takerSides(prints: readonly Print[]): (Side | undefined)[] {
  throw new Error('TODO 07-order-flow-imbalance/trade-imbalance');
}

/**
 * Trade imbalance of each interval, equation (1).
 *
 * Interval i, counted from 0, holds the times from startNs + i · lengthNs up to, *not* including,
 * startNs + (i + 1) · lengthNs. Executions before the first or after the last interval are left out.
 * An interval in which nobody traded has an imbalance of 0.
 *
 * @param executions in any order; never changed
 * @returns `count` imbalances, the first interval first
 * @example
 * imbalanceByInterval([{ timeNs: 7, restingSide: 'sell', qtyLots: 5 }],
 *   { startNs: 0, lengthNs: 5, count: 3 }) // [0, 1, 0]: somebody bought from a resting sell
 */
export function imbalanceByInterval(
  executions: readonly Execution[],
  intervals: Intervals,
): number[] {
  throw new Error('TODO 07-order-flow-imbalance/trade-imbalance');
}
