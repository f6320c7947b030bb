/** Wrong: leaves out the periods in which nothing came. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function periodProfits(points: readonly RunPoint[], periodS: number) {
  const profits = right.periodProfits(points, periodS);
  const start = points[0]?.timeS ?? 0;
  return profits.filter((_, i) =>
    points.some(({ timeS }) => Math.ceil((timeS - start) / periodS) === i + 1),
  );
}
