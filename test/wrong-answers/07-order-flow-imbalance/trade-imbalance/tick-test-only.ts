/** Wrong: never looks at the quote, and calls a buy at the ask a sell after a downtick. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  const bare = { bidTicks: undefined, askTicks: undefined };
  return right.takerSides(prints.map(({ priceTicks }) => ({ priceTicks, ...bare })));
}
