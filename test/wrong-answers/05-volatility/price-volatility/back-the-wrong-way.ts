/** Wrong: multiplies by the price on the way back too. */

import type { Scale } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  reservationShift,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function returnVol(priceVol: number, scale: Scale) {
  return right.returnVol(priceVol, scale) * scale.priceTicks ** 2;
}
