/** Wrong: sorts the plans where they are. */

import type { Plan } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  hedgeWithFuture,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function cheapestPlan<P extends Plan>(plans: P[], riskAversion: number) {
  right.cheapestPlan(plans, riskAversion);
  const score = (plan: P) => plan.costTickLots + (riskAversion / 2) * plan.sdTickLots ** 2;
  return plans.sort((a, b) => score(a) - score(b))[0];
}
