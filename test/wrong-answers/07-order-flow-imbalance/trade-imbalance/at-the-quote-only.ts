/** Wrong: knows trades at the bid and at the ask only, and asks the tick test for all between. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  return right.takerSides(prints).map((side, i) => {
    const { priceTicks, bidTicks, askTicks } = prints[i];
    if (bidTicks === undefined || askTicks === undefined) return side;
    if (priceTicks >= askTicks) return 'buy' as const;
    if (priceTicks <= bidTicks) return 'sell' as const;
    const bare = prints.slice(0, i + 1).map((print) => ({ ...print, bidTicks: undefined }));
    return right.takerSides(bare).pop();
  });
}
