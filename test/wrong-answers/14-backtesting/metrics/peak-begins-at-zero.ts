/** Wrong: begins its highest point at 0, above a profit that is negative from the start. */

export {
  inventoryShares,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function maxDrawdown(profits: readonly number[]) {
  let [peak, deepest] = [0, 0];
  for (const profit of profits) {
    peak = Math.max(peak, profit);
    deepest = Math.max(deepest, peak - profit);
  }
  return deepest;
}
