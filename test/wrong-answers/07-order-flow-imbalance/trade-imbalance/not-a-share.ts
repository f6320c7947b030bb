/** Wrong: gives the difference in lots, which depends on how large a lot is. */

import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  takerSides,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function tradeImbalance(buyLots: number, sellLots: number): number {
  return Math.sign(right.tradeImbalance(buyLots, sellLots)) * Math.abs(buyLots - sellLots);
}
