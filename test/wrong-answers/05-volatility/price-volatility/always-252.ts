/** Wrong: divides by the root of 252, whatever a year is said to have. */

import type { Scale } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVolOfChanges,
  reservationShift,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function priceVol(annualisedVol: number, scale: Scale) {
  right.priceVol(annualisedVol, scale);
  return right.priceVol(annualisedVol, { ...scale, secondsPerYear: 252 });
}
