/** Wrong: gives what the taker gains. */

import type { Market, Quotes } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function expectedGain(market: Market, { bid, ask }: Quotes) {
  return -right.expectedGain(market, { bid, ask });
}
