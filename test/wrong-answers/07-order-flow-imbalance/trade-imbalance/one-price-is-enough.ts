/** Wrong: compares with the only price there is, where the other one is missing. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  const byTicks = right.takerSides(prints);
  return prints.map(({ priceTicks, bidTicks, askTicks }, i) => {
    if (bidTicks === undefined && askTicks !== undefined && priceTicks >= askTicks) return 'buy';
    if (askTicks === undefined && bidTicks !== undefined && priceTicks <= bidTicks) return 'sell';
    return byTicks[i];
  });
}
