/** Wrong: divides the fall by the peak, which for a profit may be 0. */

export {
  inventoryShares,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function maxDrawdown(profits: readonly number[]) {
  let [peak, deepest] = [Number.NEGATIVE_INFINITY, 0];
  for (const profit of profits) {
    peak = Math.max(peak, profit);
    deepest = Math.max(deepest, (peak - profit) / peak);
  }
  return deepest;
}
