/** Wrong: starts each trade from the first belief: the quotes never move. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import type { Side } from '../../../../src/units/index.js';

export {
  beliefAfter,
  expectedGain,
  quotes,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function quotePath(market: Market, takerSides: readonly Side[]) {
  return [...takerSides, 'buy'].map(() => right.quotes(market));
}
