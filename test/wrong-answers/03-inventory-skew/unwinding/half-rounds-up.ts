/** Wrong: rounds a signed half with Math.round, so that long and short are hedged differently. */

import type { Holding, IndexHedge } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function hedgeWithFuture(holding: Holding, hedge: IndexHedge) {
  const plan = right.hedgeWithFuture(holding, hedge);
  const exposure = hedge.beta * holding.inventoryLots * hedge.midTicks;
  return { ...plan, contracts: Math.round(-exposure / hedge.contractTickLots) };
}
