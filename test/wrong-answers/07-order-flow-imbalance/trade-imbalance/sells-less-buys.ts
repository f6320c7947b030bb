/** Wrong: subtracts the buys from the sells. */

import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  takerSides,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function tradeImbalance(buyLots: number, sellLots: number): number {
  return right.tradeImbalance(sellLots, buyLots);
}
