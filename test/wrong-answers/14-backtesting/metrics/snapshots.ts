/** Wrong: counts points instead of time. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  maxDrawdown,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function inventoryShares(points: readonly RunPoint[]) {
  const shares = new Map<number, number>();
  if (right.inventoryShares(points).size === 0) return shares;
  for (const { inventoryLots } of points) {
    shares.set(inventoryLots, (shares.get(inventoryLots) ?? 0) + 1 / points.length);
  }
  return shares;
}
