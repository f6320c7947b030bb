/** Wrong: fits a line through the origin, whatever the means are. */

import type { Line } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const { rSquared } = right.fitLine(x, y);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const slope = sum(x.map((value, i) => value * y[i])) / sum(x.map((value) => value * value));
  return { intercept: 0, slope, rSquared };
}
