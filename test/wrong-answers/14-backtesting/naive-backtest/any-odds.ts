/** Wrong: takes any numbers for odds. */

import type { TradeOdds } from '../../../../solutions/14-backtesting/naive-backtest.js';

export {
  backtest,
  longFirst,
  mayTrade,
  stepsToLimit,
} from '../../../../solutions/14-backtesting/naive-backtest.js';

export function tradeFromDraw(draw: number, { buy, sell }: TradeOdds) {
  if (draw < buy) return 'buy';
  return draw < buy + sell ? 'sell' : undefined;
}
