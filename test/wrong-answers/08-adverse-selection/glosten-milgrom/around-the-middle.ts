/** Wrong: quotes around the middle of the two values, not around what it believes. */

import type { Market } from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';
import * as right from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export {
  beliefAfter,
  expectedGain,
  quotePath,
} from '../../../../solutions/08-adverse-selection/glosten-milgrom.js';

export function quotes(market: Market) {
  return right.quotes({ ...market, highProbability: 0.5 });
}
