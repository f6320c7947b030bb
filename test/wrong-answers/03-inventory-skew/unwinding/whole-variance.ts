/** Wrong: weighs the whole variance and not half of it. */

import type { Plan } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  hedgeWithFuture,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function cheapestPlan<P extends Plan>(plans: readonly P[], riskAversion: number) {
  return right.cheapestPlan(plans, 2 * riskAversion);
}
