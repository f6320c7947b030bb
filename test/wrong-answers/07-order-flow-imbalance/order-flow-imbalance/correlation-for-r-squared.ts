/** Wrong: gives the correlation and not its square. */

import type { Line } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const line = right.fitLine(x, y);
  return { ...line, rSquared: Math.sign(line.slope) * Math.sqrt(line.rSquared) };
}
