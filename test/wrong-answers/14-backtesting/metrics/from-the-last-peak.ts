/** Wrong: measures from the last rise instead of from the highest point so far. */

export {
  inventoryShares,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function maxDrawdown(profits: readonly number[]) {
  let [peak, deepest] = [profits[0] ?? 0, 0];
  profits.forEach((profit, i) => {
    if (i > 0 && profit > (profits[i - 1] as number)) peak = profit;
    deepest = Math.max(deepest, peak - profit);
  });
  return deepest;
}
