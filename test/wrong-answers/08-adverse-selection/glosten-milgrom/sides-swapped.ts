/** Wrong: reads a taker's buy as the maker's, and believes in the low value after it. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export { expectedGain } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function beliefAfter(p: number, mu: number, side: Side) {
  return right.beliefAfter(p, mu, side === 'buy' ? 'sell' : 'buy');
}

export function quotes(market: Market) {
  right.quotes(market);
  const { highProbability, informedShare, lowValue, highValue } = market;
  const worth = (side: Side) =>
    lowValue + beliefAfter(highProbability, informedShare, side) * (highValue - lowValue);
  return { bid: worth('sell'), ask: worth('buy') };
}

export function quotePath(market: Market, takerSides: readonly Side[]) {
  let highProbability = market.highProbability;
  const path = [quotes(market)];
  for (const side of takerSides) {
    highProbability = beliefAfter(highProbability, market.informedShare, side);
    path.push(quotes({ ...market, highProbability }));
  }
  return path;
}
