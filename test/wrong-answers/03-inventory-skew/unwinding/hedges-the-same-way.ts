/** Wrong: buys futures against a long position. */

import type { Holding, IndexHedge } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function hedgeWithFuture(holding: Holding, hedge: IndexHedge) {
  const plan = right.hedgeWithFuture(holding, hedge);
  return { ...plan, contracts: -plan.contracts };
}
