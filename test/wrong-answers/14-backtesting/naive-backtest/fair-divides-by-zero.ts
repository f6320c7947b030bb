/** Wrong: forgets the fair case, where b − s is 0. */

import type { TradeOdds } from '../../../../solutions/14-backtesting/naive-backtest.js';
import * as right from '../../../../solutions/14-backtesting/naive-backtest.js';

export {
  backtest,
  longFirst,
  mayTrade,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function stepsToLimit(limitTrades: number, odds: TradeOdds) {
  return (limitTrades * (2 * right.longFirst(limitTrades, odds) - 1)) / (odds.buy - odds.sell);
}
