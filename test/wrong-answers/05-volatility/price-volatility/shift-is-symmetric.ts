/** Wrong: adds the size of the position to both sides, and forgets its sign. */

import type { Exposure } from '../../../../solutions/05-volatility/price-volatility.js';
import * as right from '../../../../solutions/05-volatility/price-volatility.js';

export {
  priceVol,
  priceVolOfChanges,
  returnVol,
  riskAversionPerTick,
} from '../../../../solutions/05-volatility/price-volatility.js';

export function reservationShift(exposure: Exposure) {
  return -Math.abs(right.reservationShift(exposure));
}
