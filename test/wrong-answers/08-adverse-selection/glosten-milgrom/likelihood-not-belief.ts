/** Wrong: gives P(buy | high), which is not P(high | buy): the prior is left out. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export { expectedGain } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function beliefAfter(p: number, mu: number, side: Side) {
  right.beliefAfter(p, mu, side);
  return side === 'buy' ? (1 + mu) / 2 : (1 - mu) / 2;
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
