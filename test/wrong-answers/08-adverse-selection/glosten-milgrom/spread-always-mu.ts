/** Wrong: quotes the spread of p = ½, μ (V_H − V_L), around the expected value whatever is believed. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export {
  beliefAfter,
  expectedGain,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function quotes(market: Market) {
  right.quotes(market);
  const { highProbability, informedShare, lowValue, highValue } = market;
  const value = lowValue + highProbability * (highValue - lowValue);
  const half = (informedShare * (highValue - lowValue)) / 2;
  return { bid: value - half, ask: value + half };
}

export function quotePath(market: Market, takerSides: readonly Side[]) {
  let highProbability = market.highProbability;
  const path = [quotes(market)];
  for (const side of takerSides) {
    highProbability = right.beliefAfter(highProbability, market.informedShare, side);
    path.push(quotes({ ...market, highProbability }));
  }
  return path;
}
