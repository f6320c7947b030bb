/** Wrong: believes that hedging the index takes all of the risk away. */

import type { Holding, IndexHedge } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  unwindByCrossing,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function hedgeWithFuture(holding: Holding, hedge: IndexHedge) {
  return { ...right.hedgeWithFuture(holding, hedge), sdTickLots: 0 };
}
