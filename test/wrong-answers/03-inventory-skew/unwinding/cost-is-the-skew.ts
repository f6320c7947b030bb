/** Wrong: takes the skew times the position for the cost, and forgets what the fills earn. */

import type { Holding, SkewedQuoting } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindByCrossing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting) {
  const plan = right.unwindBySkewing(holding, quoting);
  return { ...plan, costTickLots: quoting.skewTicks * Math.abs(holding.inventoryLots) };
}
