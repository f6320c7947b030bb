/**
 * Order flow imbalance (OFI): the net of all that was placed, cancelled and traded at the best prices.
 *
 * It needs no list of trades, only how the top of the book changed: more lots on the bid, or a higher
 * bid, are demand; more lots on the ask, or a lower ask, are supply. Over seconds it explains moves of
 * the mid far better than trades do, with a slope of about one over twice the depth. Prices are whole
 * ticks: compared as floats, 100.1 + 0.1 is not 100.2. Taught in chapter 07.
 * Source: Cont, Kukanov and Stoikov, "The price impact of order book events", Journal of Financial
 * Econometrics 12(1) (2014).
 */

import { checkTop, type TopOfBook } from './top-of-book.js';

/**
 * What the step from one top of the book to the next says, in lots.
 *
 *   e = 1{P′ᵇ ≥ Pᵇ} q′ᵇ − 1{P′ᵇ ≤ Pᵇ} qᵇ − 1{P′ᵃ ≤ Pᵃ} q′ᵃ + 1{P′ᵃ ≥ Pᵃ} qᵃ
 *
 * P, q = price and lots of bid and ask before, with a prime after. An empty side is a queue of 0 lots
 * at a price worse than all others. Cost: O(1).
 *
 * @throws RangeError where a top is impossible: half a side, no whole ticks or lots, a crossed book
 * @example
 * const before = { bidTicks: 99, bidLots: 500, askTicks: 100, askLots: 400 };
 * orderFlowEvent(before, { ...before, bidLots: 650 }); // 150: someone joined the bid
 */
export function orderFlowEvent(before: TopOfBook, after: TopOfBook): number {
  checkTop('measure order flow', before);
  checkTop('measure order flow', after);
  return eventOf(before, after);
}

/**
 * Order flow imbalance over a stretch of time: the sum of its events. In lots; 0 for fewer than two
 * tops. Cost: O(n).
 *
 * @throws RangeError as `orderFlowEvent()`
 * @example orderFlowImbalance(topsOfTheLastTenSeconds);
 */
export function orderFlowImbalance(tops: readonly TopOfBook[]): number {
  let total = 0;
  for (const [i, top] of tops.entries()) {
    checkTop('measure order flow', top);
    if (i > 0) total += eventOf(tops[i - 1], top);
  }
  return total;
}

/**
 * The average lots of a side at its best price, an empty side counting as 0. With it the slope of mid
 * moves on OFI can be judged: a book with D lots at every tick has 1/(2D) ticks a lot. Cost: O(n).
 *
 * @throws RangeError where there is no top, or one is impossible
 * @example averageDepth(tops);
 */
export function averageDepth(tops: readonly TopOfBook[]): number {
  if (tops.length === 0) {
    throw new RangeError('Cannot average depth: there must be at least 1 top of the book');
  }
  let sum = 0;
  for (const top of tops) {
    checkTop('average depth', top);
    sum += ((top.bidLots ?? 0) + (top.askLots ?? 0)) / 2;
  }
  return sum / tops.length;
}

function eventOf(before: TopOfBook, after: TopOfBook): number {
  return (
    sideEvent(before.bidTicks, before.bidLots, after.bidTicks, after.bidLots) -
    sideEvent(negative(before.askTicks), before.askLots, negative(after.askTicks), after.askLots)
  );
}

/** What a side says, with prices so that higher is better. */
function sideEvent(
  priceBefore = Number.NEGATIVE_INFINITY,
  qtyBefore = 0,
  priceAfter = Number.NEGATIVE_INFINITY,
  qtyAfter = 0,
): number {
  const arrived = priceAfter >= priceBefore ? qtyAfter : 0;
  const left = priceAfter <= priceBefore ? qtyBefore : 0;
  return arrived - left;
}

function negative(priceTicks: number | undefined): number | undefined {
  return priceTicks === undefined ? undefined : -priceTicks;
}
