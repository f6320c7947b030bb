/**
 * Glosten and Milgrom's quotes: a spread that exists only because some takers know more.
 *
 * The maker sets the ask at what the asset is worth given that somebody buys, and the bid at what it is
 * worth given that somebody sells. It loses to those who know, gains as much from those who do not, and
 * after each trade believes what the trade told it. Taught in chapter 08.
 * Source: Glosten and Milgrom, "Bid, ask and transaction prices in a specialist market with
 * heterogeneously informed traders", Journal of Financial Economics 14(1) (1985).
 */

import type { Side } from '../../units/index.js';
import { checkFinite, checkShare } from '../checks.js';

export interface GlostenMilgromMarket {
  /** The probability of the high value, as the maker sees it. */
  readonly highProbability: number;
  /** μ: the share of takers who know the value. The others buy or sell alike. */
  readonly informedShare: number;
  readonly lowValue: number;
  /** Not below the low value; in its units. */
  readonly highValue: number;
}

export interface GlostenMilgromQuotes {
  readonly bid: number;
  readonly ask: number;
  /** The expected value before the next trade. It is the middle of the quotes only at a probability of ½. */
  readonly value: number;
  /** How likely the next taker buys. */
  readonly buyProbability: number;
  readonly highProbabilityAfterBuy: number;
  readonly highProbabilityAfterSell: number;
}

/**
 * The quotes at which the maker expects to gain nothing.
 *
 *   P(buy) = μ p + (1 − μ)/2,   ask = E[V | buy],   p⁺ = P(high | buy) = p (1 + μ)/2 / P(buy),
 *   bid = E[V | sell],   p⁻ = p (1 − μ)/2 / P(sell);   at p = ½ the spread is μ (V_H − V_L)
 *
 * p = highProbability, μ = informedShare. A trade that cannot happen (everybody knows and the value is
 * certain) teaches nothing. Prices in units of the values. Cost: O(1).
 *
 * @throws RangeError where a probability is not from 0 to 1, a value is not finite, or high is below low
 * @example glostenMilgrom({ highProbability: 0.5, informedShare: 0.3, lowValue: 90, highValue: 110 }).ask; // 103
 */
export function glostenMilgrom(market: GlostenMilgromMarket): GlostenMilgromQuotes {
  checkMarket(market);
  const { highProbability, informedShare, lowValue, highValue } = market;
  const highProbabilityAfterBuy = beliefAfter(highProbability, informedShare, 'buy');
  const highProbabilityAfterSell = beliefAfter(highProbability, informedShare, 'sell');
  const valueAt = (probability: number) => lowValue + probability * (highValue - lowValue);
  return {
    bid: valueAt(highProbabilityAfterSell),
    ask: valueAt(highProbabilityAfterBuy),
    value: valueAt(highProbability),
    buyProbability: informedShare * highProbability + (1 - informedShare) / 2,
    highProbabilityAfterBuy,
    highProbabilityAfterSell,
  };
}

/**
 * The quotes before each of a sequence of trades: what a trade taught is believed before the next.
 * One more than there are trades; the last is what stands after all of them. Cost: O(n).
 *
 * @throws RangeError as `glostenMilgrom()`
 * @example glostenMilgromPath(market, ['buy', 'buy', 'sell']).map((quotes) => quotes.ask);
 */
export function glostenMilgromPath(
  market: GlostenMilgromMarket,
  takerSides: readonly Side[],
): GlostenMilgromQuotes[] {
  const path = [glostenMilgrom(market)];
  for (const side of takerSides) {
    const last = path[path.length - 1];
    const highProbability =
      side === 'buy' ? last.highProbabilityAfterBuy : last.highProbabilityAfterSell;
    path.push(glostenMilgrom({ ...market, highProbability }));
  }
  return path;
}

/** Bayes: the probability of the high value after a taker traded. */
function beliefAfter(prior: number, informedShare: number, takerSide: Side): number {
  const ifHigh = takerSide === 'buy' ? (1 + informedShare) / 2 : (1 - informedShare) / 2;
  const ifLow = 1 - ifHigh;
  const evidence = prior * ifHigh + (1 - prior) * ifLow;
  return evidence === 0 ? prior : (prior * ifHigh) / evidence;
}

function checkMarket(market: GlostenMilgromMarket): void {
  const action = 'quote against informed takers';
  checkShare(action, 'highProbability', market.highProbability);
  checkShare(action, 'informedShare', market.informedShare);
  checkFinite(action, 'lowValue', market.lowValue);
  checkFinite(action, 'highValue', market.highValue);
  if (market.highValue < market.lowValue) {
    throw new RangeError(
      `Cannot ${action}: highValue must not be below lowValue, they are ${market.highValue} and ${market.lowValue}`,
    );
  }
}
