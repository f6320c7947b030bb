/** Wrong: asks whether the mid went through the quote as it was before rounding. */

import type { BacktestOptions } from '../../../../solutions/14-backtesting/naive-backtest.js';
import * as right from '../../../../solutions/14-backtesting/naive-backtest.js';
import { signOf } from '../../../../src/units/index.js';

export {
  longFirst,
  mayTrade,
  stepsToLimit,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function backtest(mids: readonly number[], options: BacktestOptions, draw: () => number) {
  right.backtest(mids, options, () => 0.999);
  const { spreadTicks, tradeLots, maxInventoryLots, odds } = options;
  let [inventoryLots, cashTickLots] = [0, 0];
  return mids.slice(1).map((next, step) => {
    const mid = mids[step] as number;
    const bid = Math.floor(mid - spreadTicks / 2);
    const ask = Math.ceil(mid + spreadTicks / 2);
    const half = spreadTicks / 2;
    const through = next < mid - half ? 'buy' : next > mid + half ? 'sell' : undefined;
    const side = odds === undefined ? through : right.tradeFromDraw(draw(), odds);
    if (side !== undefined && right.mayTrade(side, inventoryLots, tradeLots, maxInventoryLots)) {
      const price = side === 'buy' ? bid : ask;
      inventoryLots += signOf(side) * tradeLots;
      cashTickLots -= signOf(side) * tradeLots * price;
    }
    return { inventoryLots, cashTickLots, profitTickLots: cashTickLots + inventoryLots * next };
  });
}
