/** Wrong: lets the risk of an inventory grow with its size and not with its square. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  indifferencePrices,
  reservationPrice,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function worth(holding: Holding): number {
  const value = holding.inventory * holding.mid;
  const one = right.worth({ ...holding, inventory: 1 }) - holding.mid;
  right.worth(holding);
  return value + Math.abs(holding.inventory) * one;
}
