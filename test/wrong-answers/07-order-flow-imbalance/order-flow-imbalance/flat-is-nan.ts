/** Wrong: divides 0 by 0 where y never varies. */

import type { Line } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const line = right.fitLine(x, y);
  return new Set(y).size > 1 ? line : { ...line, rSquared: Number.NaN };
}
