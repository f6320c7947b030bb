/** Wrong: divides by the tick size, as one does with a price. */

import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  reservationShift,
  returnVol,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function riskAversionPerTick(perDollar: number, tickSize: number) {
  right.riskAversionPerTick(perDollar, tickSize);
  return perDollar / tickSize;
}
