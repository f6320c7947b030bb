/** Wrong: gives the time between two points to the inventory of the later one. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  maxDrawdown,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function inventoryShares(points: readonly RunPoint[]) {
  const shifted = points.map((point, i) => {
    return { ...point, inventoryLots: (points[i + 1] ?? point).inventoryLots };
  });
  return right.inventoryShares(shifted);
}
