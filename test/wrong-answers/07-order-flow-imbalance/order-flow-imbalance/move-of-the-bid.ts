/** Wrong: measures the move of the bid and not that of the mid. */

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
  return found.map(({ ofiLots }, i) => {
    const [from, to] = [tops[i * steps], tops[(i + 1) * steps]];
    return { ofiLots, moveTicks: (to?.bidTicks ?? 0) - (from?.bidTicks ?? 0) };
  });
}
