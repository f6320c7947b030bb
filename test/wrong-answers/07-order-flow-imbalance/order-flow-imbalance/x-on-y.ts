/** Wrong: fits x on y: the slope of the other regression. */

import type { Line } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const { slope, rSquared } = right.fitLine(x, y);
  const steep = slope === 0 ? 0 : rSquared / slope;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return { intercept: mean(y) - steep * mean(x), slope: steep, rSquared };
}
