/** Wrong: takes the changes from their own mean, and finds a steady climb without risk. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  right.priceVolOfChanges(prices);
  const changes = prices.slice(1).map((price, i) => price - (prices[i] as number));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / changes.length);
}
