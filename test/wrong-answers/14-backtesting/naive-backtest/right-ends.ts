/** Wrong: gives the right end of each part to it. */

import type { TradeOdds } from '../../../../solutions/14-backtesting/naive-backtest.js';
import * as right from '../../../../solutions/14-backtesting/naive-backtest.js';

export {
  backtest,
  longFirst,
  mayTrade,
  stepsToLimit,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function tradeFromDraw(draw: number, odds: TradeOdds) {
  right.tradeFromDraw(draw, odds);
  if (draw <= odds.buy) return 'buy';
  return draw <= odds.buy + odds.sell ? 'sell' : undefined;
}
