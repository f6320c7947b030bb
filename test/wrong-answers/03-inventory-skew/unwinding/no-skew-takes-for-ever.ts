/** Wrong: answers with Infinity where the quotes do not lean. */

import type { Holding, SkewedQuoting } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindByCrossing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting) {
  if (!(quoting.skewTicks > 0)) {
    return {
      days: Number.POSITIVE_INFINITY,
      costTickLots: 0,
      sdTickLots: Number.POSITIVE_INFINITY,
    };
  }
  return right.unwindBySkewing(holding, quoting);
}
