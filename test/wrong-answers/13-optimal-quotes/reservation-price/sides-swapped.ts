/** Wrong: takes the price of one unit less for the bid, and of one more for the ask. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  reservationPrice,
  worth,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function indifferencePrices(holding: Holding) {
  const { bid, ask } = right.indifferencePrices(holding);
  return { bid: ask, ask: bid };
}
