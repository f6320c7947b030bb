/** Wrong: refuses a bid above the ask, though any two quotes have a gain. */

import type { Market, Quotes } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  quotePath,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function expectedGain(market: Market, { bid, ask }: Quotes): number {
  if (bid > ask) throw new RangeError(`A bid of ${bid} above an ask of ${ask}`);
  return right.expectedGain(market, { bid, ask });
}
