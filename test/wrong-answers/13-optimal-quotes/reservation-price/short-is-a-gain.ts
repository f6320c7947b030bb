/** Wrong: charges a long position for its risk and pays a short one for it. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  indifferencePrices,
  reservationPrice,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function worth(holding: Holding): number {
  const value = holding.inventory * holding.mid;
  const risk = value - right.worth(holding);
  return value - Math.sign(holding.inventory) * risk;
}
