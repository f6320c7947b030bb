/** Wrong: looks at the position before the trade, so that a trade may lead beyond the limit. */

import type { Side } from '../../../../src/units/index.js';

export {
  backtest,
  longFirst,
  stepsToLimit,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function mayTrade(side: Side, inventory: number, _trade: number, limit: number) {
  return (side === 'buy' ? inventory : -inventory) < limit;
}
