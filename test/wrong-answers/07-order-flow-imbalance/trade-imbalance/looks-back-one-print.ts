/** Wrong: compares with the print before only, and finds no side after two at the same price. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  return prints.map((_, i) => right.takerSides(prints.slice(Math.max(0, i - 1), i + 1)).pop());
}
