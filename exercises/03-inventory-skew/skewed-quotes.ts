/**
 * Quotes that lean against the inventory: by price, and by size.
 *
 * A maker that is long wants to sell more than it wants to buy. It moves both quotes down by the same
 * amount (its ask becomes attractive, its bid does not), or leaves the prices and shows more on the
 * ask than on the bid. The spread between them is left alone. Equations (4) to (7) of notebook 03.
 * `ticks()` and `lots()` of `src/units` make whole prices and quantities.
 */

import type { Lots, Ticks } from '../../src/units/index.js';

/** What the quotes are computed from. */
export interface QuoteInputs {
  /** m, the fair value in ticks. It may lie between ticks, as a mid does. */
  readonly fairTicks: number;
  /** q, signed: positive is long, negative is short. */
  readonly inventoryLots: number;
  /** κ, how far both quotes move down for each lot held. */
  readonly skewTicksPerLot: number;
  /** h, half the distance from bid to ask, before rounding. */
  readonly halfSpreadTicks: number;
  /** Q, the most lots the maker may be long, and the most it may be short. */
  readonly maxInventoryLots: number;
  /** The best bid of everybody else. Absent: nobody bids. */
  readonly bestBidTicks?: Ticks | undefined;
  /** The best ask of everybody else. Absent: nobody offers. */
  readonly bestAskTicks?: Ticks | undefined;
}

/** Prices to quote. A side that is not quoted is undefined. */
export interface SkewedQuotes {
  readonly bidTicks: Ticks | undefined;
  readonly askTicks: Ticks | undefined;
}

/**
 * The price at which the maker is indifferent between buying and selling one more lot, equation (4).
 *
 *     r = m − κ q
 *
 * Long lowers it, short raises it. It is not on the grid.
 *
 * @param fairTicks m in ticks
 * @param inventoryLots q in lots, signed
 * @param skewTicksPerLot κ in ticks per lot
 * @returns r in ticks
 * @throws RangeError where the fair value is not finite, or the skew is below 0 or not a number
 * @example reservationPrice(10000, 500, 0.01) // 9995
 */
export function reservationPrice(
  fairTicks: number,
  inventoryLots: number,
  skewTicksPerLot: number,
): number {
  throw new Error('TODO 03-inventory-skew/skewed-quotes');
}

/**
 * Both quotes of a maker with an inventory, on the tick grid, equation (5).
 *
 *     bid = ⌊r − h⌋      ask = ⌈r + h⌉
 *
 * Four rules, in this order:
 * 1. Bids go down to the grid and asks go up. A price within a millionth of a tick of the grid is on
 *    it and stays there: 0.1 × 3 is not quite 0.3, and that must not cost a tick.
 * 2. A quote never trades at once. A bid is at most one tick below `bestAskTicks`, and an ask at least
 *    one tick above `bestBidTicks`; where the skew asks for more, the quote is moved back to there.
 * 3. At the limit (q = Q) and beyond it (q > Q) there is no bid; at q = −Q and beyond no ask.
 * 4. The other side goes on: only it can bring the inventory back.
 *
 * @param inputs see `QuoteInputs`; never changed
 * @returns whole ticks; a side that is not quoted is undefined
 * @throws RangeError where the half-spread is below 0.5 (bid and ask would be less than a tick
 *   apart), the limit is not above 0, or as `reservationPrice`
 * @example
 * skewedQuotes({ fairTicks: 10000, inventoryLots: 300, skewTicksPerLot: 0.01, halfSpreadTicks: 5,
 *   maxInventoryLots: 1000 }) // { bidTicks: 9992, askTicks: 10002 }
 */
export function skewedQuotes(inputs: QuoteInputs): SkewedQuotes {
  throw new Error('TODO 03-inventory-skew/skewed-quotes');
}

/**
 * Skew by size: how many lots to show on each side, while the prices stay, equation (7).
 *
 *     bid lots = ⌊n · clamp(R − q, 0, 2R) / R⌋      ask lots = ⌊n · clamp(R + q, 0, 2R) / R⌋
 *
 * where clamp(x, 0, 2R) is x kept between 0 and 2R. Flat, both sides show n. R lots long, the bid
 * shows nothing and the ask 2n, and so it stays beyond. Fractions of a lot are dropped, once and at
 * the end: 100 lots at q = 90 of R = 100 leave exactly 10 on the bid, and 50 at q = 21 of R = 50 leave
 * exactly 29. Multiply before you divide: 50 × (29 / 50) is 28.99… in binary, and a lot is lost.
 *
 * @param baseLots n, whole lots, 0 or more
 * @param inventoryLots q, signed whole lots
 * @param rangeLots R, whole lots
 * @returns whole lots; 0 means that side is not quoted
 * @throws RangeError where the range is not above 0
 * @example skewedSizes(100, 500, 1000) // { bidLots: 50, askLots: 150 }
 */
export function skewedSizes(
  baseLots: number,
  inventoryLots: number,
  rangeLots: number,
): { readonly bidLots: Lots; readonly askLots: Lots } {
  throw new Error('TODO 03-inventory-skew/skewed-quotes');
}
