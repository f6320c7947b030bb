/** Wrong: multiplies by the periods of a year, not by their root. */

import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  periodProfits,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function sharpe(profits: readonly number[], periodsPerYear: number) {
  right.sharpe(profits, periodsPerYear);
  const n = profits.length;
  const mean = profits.reduce((sum, x) => sum + x, 0) / n;
  const squares = profits.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  if (n < 2 || profits.every((x) => x === profits[0])) return undefined;
  return (mean / Math.sqrt(squares / (n - 1))) * periodsPerYear;
}
