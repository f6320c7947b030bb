/** Wrong: lets the impact grow with the size itself and not with its root. */

import type { Crossing, Holding } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindBySkewing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindByCrossing(holding: Holding, crossing: Crossing) {
  const plan = right.unwindByCrossing(holding, crossing);
  const held = Math.abs(holding.inventoryLots);
  const { halfSpreadTicks, impactCoefficient, dailyVolumeLots } = crossing;
  const impact = (impactCoefficient * holding.dailyVolTicks * held) / dailyVolumeLots;
  return { ...plan, costTickLots: held * (halfSpreadTicks + impact) };
}
