/** Wrong: takes a higher ask for a better one, as on the bid. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  const bid = { bidTicks: before.bidTicks, bidLots: before.bidLots };
  const nextBid = { bidTicks: after.bidTicks, bidLots: after.bidLots };
  const ask = { bidTicks: before.askTicks, bidLots: before.askLots };
  const nextAsk = { bidTicks: after.askTicks, bidLots: after.askLots };
  return right.orderFlowEvent(bid, nextBid) - right.orderFlowEvent(ask, nextAsk);
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}
