/** Wrong: gives supply the plus sign. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  return 0 - right.orderFlowEvent(before, after);
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return 0 - right.orderFlowImbalance(tops);
}
