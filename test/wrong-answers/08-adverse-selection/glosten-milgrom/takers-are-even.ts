/** Wrong: lets half of the takers buy, though the informed lean to what is likely. */

import type { Market, Quotes } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function expectedGain(market: Market, { bid, ask }: Quotes) {
  right.expectedGain(market, { bid, ask });
  const fair = right.quotes(market);
  return (ask - fair.ask) / 2 + (fair.bid - bid) / 2;
}
