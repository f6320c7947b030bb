/** Wrong: adds the standard deviation, in other units than γ expects, and not the variance. */

import type { Plan } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  hedgeWithFuture,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function cheapestPlan<P extends Plan>(plans: readonly P[], riskAversion: number) {
  right.cheapestPlan(plans, riskAversion);
  const score = (plan: P) => plan.costTickLots + riskAversion * plan.sdTickLots;
  return [...plans].sort((a, b) => score(a) - score(b))[0];
}
