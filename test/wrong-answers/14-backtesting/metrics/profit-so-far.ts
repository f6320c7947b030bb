/** Wrong: gives the profit so far at each cut, not what the period made. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function periodProfits(points: readonly RunPoint[], periodS: number) {
  let sum = 0;
  return right.periodProfits(points, periodS).map((x) => {
    sum += x;
    return sum;
  });
}
