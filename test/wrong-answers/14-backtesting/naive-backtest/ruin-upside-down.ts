/** Wrong: exchanges buys and sells in the odds of the ruin. */

import type { TradeOdds } from '../../../../solutions/14-backtesting/naive-backtest.js';
import * as right from '../../../../solutions/14-backtesting/naive-backtest.js';

export {
  backtest,
  mayTrade,
  stepsToLimit,
  tradeFromDraw,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function longFirst(limitTrades: number, odds: TradeOdds) {
  return 1 - right.longFirst(limitTrades, odds);
}
