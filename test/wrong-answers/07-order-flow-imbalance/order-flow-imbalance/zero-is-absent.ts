/** Wrong: takes a price of 0 for an empty side. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  return right.orderFlowEvent(known(before), known(after));
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return right.orderFlowImbalance(tops.map(known));
}

function known(top: Top): Top {
  return {
    ...(top.bidTicks && { bidTicks: top.bidTicks, bidLots: top.bidLots }),
    ...(top.askTicks && { askTicks: top.askTicks, askLots: top.askLots }),
  };
}
