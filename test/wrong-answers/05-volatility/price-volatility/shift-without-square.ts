/** Wrong: uses the volatility where the variance belongs. */

import type { Exposure } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function reservationShift(exposure: Exposure) {
  const shift = right.reservationShift(exposure);
  return shift === 0 ? 0 : shift / exposure.priceVol;
}
