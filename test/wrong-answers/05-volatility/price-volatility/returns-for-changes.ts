/** Wrong: divides each change by the price before it: that is the σ of returns again. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  right.priceVolOfChanges(prices);
  const returns = prices.slice(1).map((price, i) => price / (prices[i] as number) - 1);
  return Math.sqrt(returns.reduce((sum, r) => sum + r * r, 0) / returns.length);
}
