/** Wrong: takes the deviation of the losses about their own mean. */

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
  const middle = losses.reduce((sum, x) => sum + x, 0) / losses.length;
  const squares = losses.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  return (mean / Math.sqrt(squares / profits.length)) * Math.sqrt(periodsPerYear);
}
