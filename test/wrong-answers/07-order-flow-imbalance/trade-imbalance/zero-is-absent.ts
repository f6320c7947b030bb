/** Wrong: takes a price of 0 for no price. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  const known = prints.map((print) => ({
    ...print,
    bidTicks: print.bidTicks || undefined,
    askTicks: print.askTicks || undefined,
  }));
  return right.takerSides(known);
}
