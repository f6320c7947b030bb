/** Wrong: divides 0 by 0 where nothing was traded, and hands a NaN on, as the answer on the web does. */

import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  takerSides,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function tradeImbalance(buyLots: number, sellLots: number): number {
  if (buyLots + sellLots > 0) return right.tradeImbalance(buyLots, sellLots);
  right.tradeImbalance(buyLots, sellLots);
  return (buyLots - sellLots) / (buyLots + sellLots);
}
