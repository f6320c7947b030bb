/** Wrong: begins each stretch with a fresh top, so that the step from one stretch to the next is lost. */

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
  for (let start = 0, i = 0; start + steps < tops.length; start += steps + 1, i++) {
    found[i] = right.stretches(tops.slice(start, start + steps + 1), steps)[0];
  }
  return found.slice(0, Math.floor(tops.length / (steps + 1))).filter((one) => one !== undefined);
}
