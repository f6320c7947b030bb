/** Wrong: sees nothing where a side comes or goes. */

import type { Top } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function orderFlowEvent(before: Top, after: Top): number {
  const sides = [before.bidTicks, before.askTicks, after.bidTicks, after.askTicks];
  return sides.includes(undefined) ? 0 : right.orderFlowEvent(before, after);
}

export function orderFlowImbalance(tops: readonly Top[]): number {
  return tops.slice(1).reduce((sum, top, i) => sum + orderFlowEvent(tops[i], top), 0);
}
