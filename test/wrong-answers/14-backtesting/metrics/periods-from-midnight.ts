/** Wrong: cuts at multiples of the period, not from the first point on. */

import type { RunPoint } from '../../../../solutions/14-backtesting/metrics.js';
import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function periodProfits(points: readonly RunPoint[], periodS: number) {
  const [first] = points;
  if (first === undefined) return right.periodProfits(points, periodS);
  const start = Math.floor(first.timeS / periodS) * periodS;
  const early = { ...first, timeS: start, profitTickLots: 0 };
  return right.periodProfits(first.timeS === start ? points : [early, ...points], periodS);
}
