/** Wrong: takes the distance from the highest to the lowest, in whichever order they came. */

export {
  inventoryShares,
  periodProfits,
  sharpe,
  sortino,
} from '../../../../solutions/14-backtesting/metrics.js';

export function maxDrawdown(profits: readonly number[]) {
  return profits.length === 0 ? 0 : Math.max(...profits) - Math.min(...profits);
}
