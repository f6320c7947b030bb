/** Wrong: lets the standard deviation grow with time instead of its root. */

import type { Holding, IndexHedge } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function hedgeWithFuture(holding: Holding, hedge: IndexHedge) {
  const plan = right.hedgeWithFuture(holding, hedge);
  return { ...plan, sdTickLots: plan.sdTickLots * Math.sqrt(hedge.horizonDays) };
}
