/** Wrong: leaves the time that is left out, as the formula on the web does. */

import type { Exposure } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function reservationShift(exposure: Exposure) {
  right.reservationShift(exposure);
  return right.reservationShift({ ...exposure, secondsLeft: 1 });
}
