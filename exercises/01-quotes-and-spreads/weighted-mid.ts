/**
 * The weighted mid: a fair value that listens to the queues, and the quotes it leads to.
 *
 * With far more size on the bid than on the ask, the ask will sooner be used up and the price sooner
 * rise. The weighted mid says so: it lies nearer to the side with less size. It is a fair value, so it
 * may lie between ticks; it returns to the grid only as a quote, the bid rounded down and the ask up.
 * `ticks()` of `../../src/units/index.js` makes a `Ticks` of a whole number. Equations (14) to (16) of
 * notebook 01.
 */

import type { Lots, Ticks } from '../../src/units/index.js';

/** One side's best price, and all that waits there. */
export interface Level {
  readonly priceTicks: Ticks;
  readonly qtyLots: Lots;
}

/** The best of both sides; undefined where nobody quotes. */
export interface TopOfBook {
  readonly bid: Level | undefined;
  readonly ask: Level | undefined;
}

/** Prices that may be sent to an exchange. */
export interface Quote {
  readonly bidTicks: Ticks;
  readonly askTicks: Ticks;
}

/**
 * The share of the waiting size that is on the bid, equation (14).
 *
 *     I = q_b / (q_b + q_a)
 *
 * @param bidLots q_b, the size at the best bid
 * @param askLots q_a, the size at the best ask
 * @returns I from 0 (all on the ask) to 1 (all on the bid), or undefined where both sizes are 0
 * @example bidShare(lots(20), lots(471)) // 0.0407…
 */
export function bidShare(bidLots: Lots, askLots: Lots): number | undefined {
  throw new Error('TODO 01-quotes-and-spreads/weighted-mid');
}

/**
 * The weighted mid: the two prices, each weighted by the size on the other side, equation (15).
 *
 *     W = I a + (1 − I) b
 *
 * @param book b and a in ticks with their sizes in lots. Zero and negative prices are prices. A level
 *   with 0 lots is no level: that side is absent
 * @returns W in ticks, not rounded; undefined where a side is absent
 * @throws RangeError where the book is crossed (bid above ask). A locked one (bid equals ask) is allowed
 * @example
 * weightedMid({
 *   bid: { priceTicks: ticks(1433), qtyLots: lots(20) },
 *   ask: { priceTicks: ticks(1434), qtyLots: lots(471) },
 * }) // 1433.0407…
 */
export function weightedMid(book: TopOfBook): number | undefined {
  throw new Error('TODO 01-quotes-and-spreads/weighted-mid');
}

/**
 * Quotes around a fair value, on the grid, equation (16).
 *
 *     bid = ⌊F − s/2⌋      ask = ⌈F + s/2⌉
 *
 * Each side is rounded away from the fair value: neither ever gives up more than was asked for. Residue
 * of binary arithmetic is not forgiven here, but rounded as it comes: F + s/2 = 55.00000000000001 is 56.
 *
 * @param fairTicks F in ticks; it may lie between ticks, at zero or below
 * @param spreadTicks s in ticks, the least spread wanted; it need not be a whole number
 * @throws RangeError where the fair value is not finite, and where the spread is not positive and finite
 * @example quotesAround(10000.25, 10) // { bidTicks: 9995, askTicks: 10006 }
 */
export function quotesAround(fairTicks: number, spreadTicks: number): Quote {
  throw new Error('TODO 01-quotes-and-spreads/weighted-mid');
}
