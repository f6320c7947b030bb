/** Wrong: pays the whole spread for crossing, though the mid lies halfway. */

import type { Crossing, Holding } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindByCrossing(holding: Holding, crossing: Crossing) {
  return right.unwindByCrossing(holding, {
    ...crossing,
    halfSpreadTicks: 2 * crossing.halfSpreadTicks,
  });
}
