/** Wrong: hedges dollar for dollar, whatever the beta. */

import type { Holding, IndexHedge } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function hedgeWithFuture(holding: Holding, hedge: IndexHedge) {
  right.hedgeWithFuture(holding, hedge);
  return right.hedgeWithFuture(holding, { ...hedge, beta: Math.sign(hedge.beta) });
}
