/** Wrong: lets a volatility of NaN pass as 0. */

import type { Scale } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVolOfChanges,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVol(annualisedVol: number, scale: Scale) {
  return right.priceVol(annualisedVol || 0, scale);
}
