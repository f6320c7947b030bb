/**
 * Mid and spread: where a quote stands, and how wide it is.
 *
 * A quote is a bid and an ask, both in whole ticks. A side that nobody quotes is `undefined`. Zero
 * is a price like any other, and so is a price below zero (crude oil settled at −$37.63 a barrel on
 * 20 April 2020). Equations (1) to (3) of notebook 01.
 */

/**
 * The mid: halfway between bid and ask, equation (1).
 *
 *     m = (b + a) / 2
 *
 * It may lie between two ticks: it is not rounded.
 *
 * @param bidTicks b, the highest price anyone pays, in ticks; undefined where there is no bid
 * @param askTicks a, the lowest price anyone sells at, in ticks; undefined where there is no ask
 * @returns m in ticks, or undefined where a side is absent
 * @throws RangeError where the quote is crossed (bid above ask). A locked one (bid equals ask) is allowed
 * @example mid(9995, 10005) // 10000
 */
export function mid(
  bidTicks: number | undefined,
  askTicks: number | undefined,
): number | undefined {
  throw new Error('TODO 01-quotes-and-spreads/mid-and-spread');
}

/**
 * The spread: what one pays for buying and selling again at once, equation (2).
 *
 *     s = a − b
 *
 * @param bidTicks b in ticks; undefined where there is no bid
 * @param askTicks a in ticks; undefined where there is no ask
 * @returns s in ticks, 0 for a locked quote, or undefined where a side is absent
 * @throws RangeError where the quote is crossed
 * @example spread(9995, 10005) // 10
 */
export function spread(
  bidTicks: number | undefined,
  askTicks: number | undefined,
): number | undefined {
  throw new Error('TODO 01-quotes-and-spreads/mid-and-spread');
}

/**
 * The spread in basis points of the mid, equation (3). A basis point is a hundredth of a percent.
 *
 *     s_bps = 10,000 × s / m
 *
 * Ticks cancel: the answer is the same whatever the tick size.
 *
 * @param bidTicks b in ticks; undefined where there is no bid
 * @param askTicks a in ticks; undefined where there is no ask
 * @returns s_bps, not rounded; undefined where a side is absent, and where the mid is zero or below
 *   (a share of nothing, or of less than nothing, says nothing)
 * @throws RangeError where the quote is crossed
 * @example spreadBps(9995, 10005) // 10
 */
export function spreadBps(
  bidTicks: number | undefined,
  askTicks: number | undefined,
): number | undefined {
  throw new Error('TODO 01-quotes-and-spreads/mid-and-spread');
}
