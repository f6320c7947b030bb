/** Wrong: divides by the seconds of a year instead of by their root. */

import type { Scale } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVolOfChanges,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVol(annualisedVol: number, scale: Scale) {
  return right.priceVol(annualisedVol, scale) / Math.sqrt(scale.secondsPerYear);
}
