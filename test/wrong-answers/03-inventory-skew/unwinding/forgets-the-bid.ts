/** Wrong: counts only the sales, and forgets that the bid goes on buying. */

import type { Holding, SkewedQuoting } from '../../../../solutions/03-inventory-skew/unwinding.js';
import * as right from '../../../../solutions/03-inventory-skew/unwinding.js';

export {
  cheapestPlan,
  hedgeWithFuture,
  unwindByCrossing,
} from '../../../../solutions/03-inventory-skew/unwinding.js';

export function unwindBySkewing(holding: Holding, quoting: SkewedQuoting) {
  const { halfSpreadTicks: h, skewTicks: s, quoteLots, takersPerDay, decayPerTick: k } = quoting;
  const plan = right.unwindBySkewing(holding, quoting);
  const held = Math.abs(holding.inventoryLots);
  const days = held / (quoteLots * takersPerDay * Math.exp(-k * (h - s)));
  const costTickLots = plan.days === 0 ? 0 : (plan.costTickLots * days) / plan.days;
  return { days, costTickLots, sdTickLots: holding.dailyVolTicks * held * Math.sqrt(days / 3) };
}
