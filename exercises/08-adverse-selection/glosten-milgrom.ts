/**
 * Glosten and Milgrom's quotes: a spread that exists only because some takers know more.
 *
 * The asset is worth V_L or V_H. A share μ of the takers knows which, and buys or sells accordingly;
 * the others toss a fair coin. The maker asks what the asset is worth given that somebody buys, bids
 * what it is worth given that somebody sells, and after each trade believes what the trade told it.
 * Equations (7) to (10) of notebook 08. Source: Glosten and Milgrom, Journal of Financial Economics
 * 14(1) (1985).
 */

import type { Side } from '../../src/units/index.js';

export interface Market {
  /** p, the maker's belief: the probability of the high value. From 0 to 1. */
  readonly highProbability: number;
  /** μ, the share of takers who know the value. From 0 to 1. */
  readonly informedShare: number;
  /** V_L, finite. */
  readonly lowValue: number;
  /** V_H, finite, not below V_L. */
  readonly highValue: number;
}

export interface Quotes {
  readonly bid: number;
  readonly ask: number;
}

/**
 * What the maker believes after a taker traded, by Bayes' rule, equation (7).
 *
 *     P(high | buy)  = p (1 + μ)/2 / P(buy),    P(buy)  = p (1 + μ)/2 + (1 − p)(1 − μ)/2
 *     P(high | sell) = p (1 − μ)/2 / P(sell),   P(sell) = 1 − P(buy)
 *
 * (1 + μ)/2 is how often takers buy where the value is high: all of the informed, half of the others.
 * A trade that cannot happen (its probability is 0) teaches nothing: the belief stays p.
 *
 * @param takerSide what the TAKER did
 * @returns from 0 to 1
 * @throws RangeError where p or μ is not from 0 to 1
 * @example beliefAfter(0.5, 0.3, 'buy') // 0.65
 */
export function beliefAfter(
  highProbability: number,
  informedShare: number,
  takerSide: Side,
): number {
  throw new Error('TODO 08-adverse-selection/glosten-milgrom');
}

/**
 * The quotes at which the maker expects to gain nothing, equation (8).
 *
 *     ask = V_L + P(high | buy) (V_H − V_L),   bid = V_L + P(high | sell) (V_H − V_L)
 *
 * Not rounded: the values have no grid. At p = ½ the spread is μ (V_H − V_L).
 *
 * @returns in units of the values; with μ = 0 bid and ask are equal
 * @throws RangeError where p or μ is not from 0 to 1, a value is not finite, or V_H is below V_L
 * @example quotes({ highProbability: 0.5, informedShare: 0.3, lowValue: 90, highValue: 110 })
 * // { bid: 97, ask: 103 }
 */
export function quotes(market: Market): Quotes {
  throw new Error('TODO 08-adverse-selection/glosten-milgrom');
}

/**
 * The quotes before each of a row of trades, and those that stand after the last, equation (9): what
 * was believed after one trade is the p of the next.
 *
 * @param market with the belief before the first trade; never changed
 * @param takerSides what each TAKER did
 * @returns one entry more than there are trades
 * @throws RangeError as `quotes()`
 * @example quotePath(market, ['buy', 'buy', 'sell']).map(({ ask }) => ask)
 */
export function quotePath(market: Market, takerSides: readonly Side[]): Quotes[] {
  throw new Error('TODO 08-adverse-selection/glosten-milgrom');
}

/**
 * What a maker with ANY two quotes expects to gain from the next taker, equation (10). Takers trade
 * whatever the quotes are.
 *
 *     E[gain] = P(buy) (ask − E[V | buy]) + P(sell) (E[V | sell] − bid)
 *
 * It is 0 at the quotes of (8), and where everybody trades at one price, the expected value, it is the
 * whole price of being uninformed: −2 μ p (1 − p)(V_H − V_L).
 *
 * @returns a trade, in units of the values; negative is a loss
 * @throws RangeError as `quotes()`, or where a quote is not finite
 * @example expectedGain(market, { bid: 99, ask: 101 }) // −2 in the market above
 */
export function expectedGain(market: Market, { bid, ask }: Quotes): number {
  throw new Error('TODO 08-adverse-selection/glosten-milgrom');
}
