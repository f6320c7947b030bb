/** Wrong: adds what is left at the end as a shorter stretch. */

import type {
  Stretch,
  Top,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  fitLine,
  orderFlowEvent,
  orderFlowImbalance,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function stretches(tops: readonly Top[], steps: number): Stretch[] {
  const found = right.stretches(tops, steps);
  const rest = (tops.length - 1) % steps;
  return rest > 0 ? [...found, ...right.stretches(tops.slice(-rest - 1), rest)] : found;
}
