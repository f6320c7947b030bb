/** Wrong: draws twice in if and else, as the answer on the web: the odds of a sell apply only to what is left. */

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
  return (draw - odds.buy) / (1 - odds.buy) < odds.sell ? 'sell' : undefined;
}
