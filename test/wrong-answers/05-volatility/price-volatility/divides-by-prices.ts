/** Wrong: divides by the number of prices, of which there is one more than changes. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  return right.priceVolOfChanges(prices) * Math.sqrt((prices.length - 1) / prices.length);
}
