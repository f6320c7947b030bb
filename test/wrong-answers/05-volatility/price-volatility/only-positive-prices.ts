/** Wrong: refuses prices of 0 and below, which spreads have every day. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  if (prices.some((price) => !(price > 0))) {
    throw new RangeError('Cannot measure volatility: a price must be positive');
  }
  return right.priceVolOfChanges(prices);
}
