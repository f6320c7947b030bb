/** Wrong: shifts the price up when long, so that the maker buys still more. */

import type { Exposure } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function reservationShift(exposure: Exposure) {
  return -right.reservationShift(exposure);
}
