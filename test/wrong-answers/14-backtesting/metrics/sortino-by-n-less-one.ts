/** Wrong: divides the squared losses by n − 1. */

import * as right from '../../../../solutions/14-backtesting/metrics.js';

export {
  inventoryShares,
  maxDrawdown,
  periodProfits,
  sharpe,
} from '../../../../solutions/14-backtesting/metrics.js';

export function sortino(profits: readonly number[], periodsPerYear: number) {
  if (right.sortino(profits, periodsPerYear) === undefined) return undefined;
  const mean = profits.reduce((sum, x) => sum + x, 0) / profits.length;
  const losses = profits.filter((x) => x < 0);
  const squares = losses.reduce((sum, x) => sum + x * x, 0);
  const n = Math.max(1, profits.length - 1);
  return (mean / Math.sqrt(squares / n)) * Math.sqrt(periodsPerYear);
}
