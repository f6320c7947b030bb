/** Wrong: calls a print a sell where it cannot know. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  return right.takerSides(prints).map((side) => side ?? 'sell');
}
