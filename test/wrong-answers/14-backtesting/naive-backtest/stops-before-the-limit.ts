/** Wrong: stops one trade before the limit. */

import type { Side } from '../../../../src/units/index.js';

export {
  backtest,
  longFirst,
  stepsToLimit,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function mayTrade(side: Side, inventory: number, trade: number, limit: number) {
  return (side === 'buy' ? inventory : -inventory) + trade < limit;
}
