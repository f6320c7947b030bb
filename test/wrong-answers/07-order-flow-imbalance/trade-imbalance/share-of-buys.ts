/** Wrong: gives the share that was bought, from 0 to 1, and calls it an imbalance. */

import * as right from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export {
  imbalanceByInterval,
  takerSides,
} from '../../../../solutions/07-order-flow-imbalance/trade-imbalance.js';

export function tradeImbalance(buyLots: number, sellLots: number): number {
  return (right.tradeImbalance(buyLots, sellLots) + 1) / 2;
}
