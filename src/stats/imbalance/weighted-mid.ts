/**
 * Weighted mid: the mid, leaning towards the side with less waiting on it.
 *
 * A long bid and a short ask will sooner move up than down, so the fair value lies nearer the ask. It
 * is the simplest answer that uses sizes, and it is no martingale: the micro-price is. Taught in
 * chapters 01 and 07. Source: Stoikov, "The micro-price", Quantitative Finance 18(12) (2018).
 */

import { checkTwoSided, type TopOfBook } from './top-of-book.js';

/**
 * The weighted mid, in ticks, between ticks.
 *
 *   I · ask + (1 − I) · bid,   I = q(bid) / (q(bid) + q(ask))
 *
 * Cost: O(1).
 * @throws RangeError where a side is missing, or the top is impossible
 * @example weightedMidTicks({ bidTicks: 1433, bidLots: 20, askTicks: 1434, askLots: 471 }); // 1433.04
 */
export function weightedMidTicks(top: TopOfBook): number {
  checkTwoSided('weight a mid', top);
  const bidShare = top.bidLots / (top.bidLots + top.askLots);
  return top.bidTicks + bidShare * (top.askTicks - top.bidTicks);
}
