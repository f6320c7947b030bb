/** Wrong: sums squares first and subtracts the mean afterwards, which cancels where x is large. */

import type { Line } from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';
import * as right from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export {
  orderFlowEvent,
  orderFlowImbalance,
  stretches,
} from '../../../../solutions/07-order-flow-imbalance/order-flow-imbalance.js';

export function fitLine(x: readonly number[], y: readonly number[]): Line {
  const { rSquared } = right.fitLine(x, y);
  const n = x.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const xy = sum(x.map((value, i) => value * y[i])) - (sum(x) * sum(y)) / n;
  const slope = xy / (sum(x.map((value) => value * value)) - sum(x) ** 2 / n);
  return { intercept: sum(y) / n - (slope * sum(x)) / n, slope, rSquared };
}
