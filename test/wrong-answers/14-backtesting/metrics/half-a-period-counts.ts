/** Wrong: counts the last period though it is not whole. */

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
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return profits;
  if (last.timeS <= first.timeS + profits.length * periodS) return profits;
  const sum = profits.reduce((total, x) => total + x, 0);
  return [...profits, last.profitTickLots - sum];
}
