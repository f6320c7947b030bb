/** Wrong: looks at the bid alone. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  return right.orderFlowEvent(
    { bidTicks: before.bidTicks, bidLots: before.bidLots },
    { bidTicks: after.bidTicks, bidLots: after.bidLots },
  );
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}
