/** Wrong: takes > and < for ≥ and ≤, "to count nothing twice", and no longer sees who joins or leaves a queue. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  return bidPart(before, after) + askPart(before, after);
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}

function bidPart(before: Top, after: Top): number {
  if (before.bidTicks === after.bidTicks) return 0;
  return right.orderFlowEvent(before, {
    ...before,
    bidTicks: after.bidTicks,
    bidLots: after.bidLots,
  });
}

function askPart(before: Top, after: Top): number {
  if (before.askTicks === after.askTicks) return 0;
  return right.orderFlowEvent(before, {
    ...before,
    askTicks: after.askTicks,
    askLots: after.askLots,
  });
}
