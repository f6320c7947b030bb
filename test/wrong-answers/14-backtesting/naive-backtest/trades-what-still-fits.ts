/** Wrong: cuts a trade that would go beyond the limit down to what still fits. */

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
    const through = next < bid ? 'buy' : next > ask ? 'sell' : undefined;
    const side = odds === undefined ? through : right.tradeFromDraw(draw(), odds);
    if (side !== undefined) {
      const room = maxInventoryLots - signOf(side) * inventoryLots;
      const traded = signOf(side) * Math.min(tradeLots, room);
      inventoryLots += traded;
      cashTickLots -= traded * (side === 'buy' ? bid : ask);
    }
    return { inventoryLots, cashTickLots, profitTickLots: cashTickLots + inventoryLots * next };
  });
}
