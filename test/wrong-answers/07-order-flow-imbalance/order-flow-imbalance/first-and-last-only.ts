/** Wrong: compares the last top with the first, and misses all that happened between. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  orderFlowEvent,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.length < 2 ? 0 : right.orderFlowEvent(tops[0], tops[tops.length - 1]);
}
