/** Wrong: asks whether the position after the trade is inside the limit on both sides: from beyond it there is no way back. */

import type { Side } from '../../../../src/units/index.js';

export {
  backtest,
  longFirst,
  stepsToLimit,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function mayTrade(side: Side, inventory: number, trade: number, limit: number) {
  return Math.abs(side === 'buy' ? inventory + trade : inventory - trade) <= limit;
}
