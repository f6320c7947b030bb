/** Wrong: is infinite where nothing lost. */

import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  periodProfits,
  sharpe,
} from '../../../../solutions/14-backtesting/metrics.js';

export function sortino(profits: readonly number[], periodsPerYear: number) {
  return right.sortino(profits, periodsPerYear) ?? Number.POSITIVE_INFINITY;
}
