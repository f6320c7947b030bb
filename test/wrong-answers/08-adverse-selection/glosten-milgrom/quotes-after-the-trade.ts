/** Wrong: quotes after each trade only: the pair that the first taker met is missing. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export {
  beliefAfter,
  expectedGain,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function quotePath(market: Market, takerSides: readonly Side[]) {
  return right.quotePath(market, takerSides).slice(1);
}
