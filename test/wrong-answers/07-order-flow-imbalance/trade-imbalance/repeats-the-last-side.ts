/** Wrong: gives a print at an unchanged price the side of the print before, however that was found. */

import type { Print } from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';
import type { Side } from '../../../../src/units/index.js';

export {
  imbalanceByInterval,
  tradeImbalance,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function takerSides(prints: readonly Print[]) {
  const sides: (Side | undefined)[] = [];
  right.takerSides(prints).forEach((side, i) => {
    const { priceTicks, bidTicks, askTicks } = prints[i] as Print;
    const byQuote =
      bidTicks !== undefined && askTicks !== undefined && 2 * priceTicks !== bidTicks + askTicks;
    const repeats = !byQuote && prints[i - 1]?.priceTicks === priceTicks;
    sides.push(repeats ? sides[i - 1] : side);
  });
  return sides;
}
