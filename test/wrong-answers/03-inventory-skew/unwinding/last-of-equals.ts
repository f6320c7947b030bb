/** Wrong: gives the last of equal plans. */

import type { Plan } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  hedgeWithFuture,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function cheapestPlan<P extends Plan>(plans: readonly P[], riskAversion: number) {
  return right.cheapestPlan([...plans].reverse(), riskAversion);
}
