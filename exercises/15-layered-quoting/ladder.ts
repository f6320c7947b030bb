/**
 * A ladder of quotes: several prices on each side, evenly spaced, that leans against the inventory.
 *
 * The distances are parts of the fair value, in basis points (1 bp is 1 / 10,000), so that the ladder
 * looks the same at any price. Equations (1) to (4) and (6) of notebook 15. `ticks()` and `lots()` of
 * `src/units` make whole prices and quantities.
 */

import type { Lots, Ticks } from '../../src/units/index.js';

/** What a ladder looks like, whatever the price. */
export interface LadderParameters {
  /** n, how many levels on each side. Level 1 is the innermost. */
  readonly levels: number;
  /** From the bid of level 1 to the ask of level 1, in basis points of the fair value. */
  readonly baseSpreadBps: number;
  /** From one level to the next, in basis points of the fair value. May be 0. */
  readonly stepBps: number;
  /** What each level shows, in lots. */
  readonly levelLots: number;
  /** κ, how far the whole ladder moves down for each lot held, in ticks. 0: it does not lean. */
  readonly skewTicksPerLot: number;
  /** Q, the most lots the maker may be long, and the most it may be short. */
  readonly maxInventoryLots: number;
}

/** One level of one side, as it is quoted. */
export interface Rung {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** What is quoted, level 1 first on each side. */
export interface Ladder {
  readonly bids: readonly Rung[];
  readonly asks: readonly Rung[];
}

/**
 * The prices of all levels, not yet on the grid, equations (1), (2) and (3).
 *
 *     h = m · base / 20,000      s = m · step / 10,000      c = m − κ q
 *     bid(i) = c − h − (i − 1) s      ask(i) = c + h + (i − 1) s
 *
 * The distances h and s are parts of the fair value m, also where the ladder leans. h is never less
 * than half a tick: where m · base / 20,000 is below 0.5, h = 0.5.
 *
 * @param fairTicks m, in ticks. It may lie between ticks
 * @param inventoryLots q, signed: positive is long
 * @returns `levels` prices a side in ticks, level 1 first. A relative error of 1e-12 is nothing
 * @throws RangeError where the fair value is not above 0 and finite, the levels are no whole number
 *   from 1, the base spread is not above 0, or the step or the skew is below 0 (or NaN)
 * @example
 * // 50,000.00 in cents: bids 4997500, 4995000, 4992500
 * ladderPrices(5_000_000, 0, { levels: 3, baseSpreadBps: 10, stepBps: 5, levelLots: 10,
 *   skewTicksPerLot: 0, maxInventoryLots: 1000 })
 */
export function ladderPrices(
  fairTicks: number,
  inventoryLots: number,
  parameters: LadderParameters,
): { readonly bids: readonly number[]; readonly asks: readonly number[] } {
  throw new Error('TODO 15-layered-quoting/ladder');
}

/**
 * The ladder as it may be sent: on the grid, and within the limit. Equations (4) and (6). Four rules:
 *
 * 1. Each price of `ladderPrices` goes to the grid by itself: bids down, asks up. A price within a
 *    millionth of a tick of the grid is on it and stays there.
 * 2. Each level wants `levelLots`. All bids together never show more than the room Q − q, and all asks
 *    together never more than Q + q: the levels are served from level 1 outwards, the last one served
 *    gets what is left, and a level that gets nothing is left out. At the limit and beyond it the
 *    growing side is an empty list.
 * 3. The other side goes on: only it can bring the inventory back.
 * 4. Levels of a side that land on one tick become one rung, with their lots together.
 *
 * @returns level 1 first. No two rungs of a side have the same price
 * @throws RangeError where the lots of a level are no whole number from 1, the limit is not above 0,
 *   or as `ladderPrices`
 * @example
 * // Long 985 of 1,000: room for 15 more, so the bids show 10, 5 and nothing
 * ladder(5_000_000, 985, { levels: 3, baseSpreadBps: 10, stepBps: 5, levelLots: 10,
 *   skewTicksPerLot: 0, maxInventoryLots: 1000 }).bids.length // 2
 */
export function ladder(
  fairTicks: number,
  inventoryLots: number,
  parameters: LadderParameters,
): Ladder {
  throw new Error('TODO 15-layered-quoting/ladder');
}
