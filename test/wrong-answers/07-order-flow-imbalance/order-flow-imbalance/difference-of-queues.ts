/** Wrong: subtracts queue lengths whatever the prices did. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  const change = (after.bidLots ?? 0) - (before.bidLots ?? 0);
  return change - ((after.askLots ?? 0) - (before.askLots ?? 0));
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}
