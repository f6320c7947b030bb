/** Wrong: gives seconds instead of shares. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  maxDrawdown,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function inventoryShares(points: readonly RunPoint[]) {
  const total = (points[points.length - 1]?.timeS ?? 0) - (points[0]?.timeS ?? 0);
  return new Map([...right.inventoryShares(points)].map(([lots, share]) => [lots, share * total]));
}
