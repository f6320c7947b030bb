/** Wrong: learns from buys and not from sells. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export {
  beliefAfter,
  expectedGain,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function quotePath(market: Market, takerSides: readonly Side[]) {
  let highProbability = market.highProbability;
  const path = [right.quotes(market)];
  for (const side of takerSides) {
    if (side === 'buy') {
      highProbability = right.beliefAfter(highProbability, market.informedShare, side);
    }
    path.push(right.quotes({ ...market, highProbability }));
  }
  return path;
}
