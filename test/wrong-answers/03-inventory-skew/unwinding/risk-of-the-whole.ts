/** Wrong: takes the risk of holding all of the position until the end, though it shrinks on the way. */

import type { Holding, SkewedQuoting } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindByCrossing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting) {
  const plan = right.unwindBySkewing(holding, quoting);
  return { ...plan, sdTickLots: plan.sdTickLots * Math.sqrt(3) };
}
