/** Wrong: reckons gains against the expected value, as if a trade taught nothing: every spread looks like profit. */

import type { Market, Quotes } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function expectedGain(market: Market, { bid, ask }: Quotes) {
  right.expectedGain(market, { bid, ask });
  const { highProbability, informedShare, lowValue, highValue } = market;
  const value = lowValue + highProbability * (highValue - lowValue);
  const buys = informedShare * highProbability + (1 - informedShare) / 2;
  return buys * (ask - value) + (1 - buys) * (value - bid);
}
