/** Wrong: divides the signed inventory, so that a short position is gone before it began. */

import type { Holding, SkewedQuoting } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindByCrossing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting) {
  const { days, costTickLots, sdTickLots } = right.unwindBySkewing(holding, quoting);
  const sign = holding.inventoryLots < 0 ? -1 : 1;
  return { days: sign * days, costTickLots: sign * costTickLots, sdTickLots };
}
