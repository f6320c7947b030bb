/** Wrong: takes the deviation of the prices themselves, which grows the further they wander. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  right.priceVolOfChanges(prices);
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  return Math.sqrt(
    prices.reduce((sum, price) => sum + (price - mean) ** 2, 0) / (prices.length - 1),
  );
}
