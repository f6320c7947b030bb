/** Wrong: takes a missing side for a price of 0, and finds an enormous move. */

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
  const filled = tops.map((top) => ({ bidTicks: 0, bidLots: 0, askTicks: 0, askLots: 0, ...top }));
  const moves = right.stretches(filled, steps);
  return moves.map(({ moveTicks }, i) => {
    const inside = tops.slice(i * steps, (i + 1) * steps + 1);
    return { ofiLots: right.orderFlowImbalance(inside), moveTicks };
  });
}
