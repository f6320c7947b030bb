/** Wrong: takes an absent bid for one at a price of 0, which a bid below 0 is worse than. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  const withBid = (top: Top): Top => ({
    ...top,
    bidTicks: top.bidTicks ?? 0,
    bidLots: top.bidLots ?? 0,
  });
  return right.orderFlowEvent(withBid(before), withBid(after));
}
