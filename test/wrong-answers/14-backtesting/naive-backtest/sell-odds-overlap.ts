/** Wrong: compares the draw with the odds of a sell alone, so that fair odds never sell. */

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
  if (draw < odds.buy) return 'buy';
  return draw < odds.sell ? 'sell' : undefined;
}
