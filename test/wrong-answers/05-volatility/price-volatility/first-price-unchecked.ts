/** Wrong: looks at each price but the first. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVolOfChanges(prices: readonly number[]) {
  const [first = 0, ...others] = prices;
  if (prices.length < 2 || Number.isFinite(first)) return right.priceVolOfChanges(prices);
  return right.priceVolOfChanges([0, ...others]) + first;
}
