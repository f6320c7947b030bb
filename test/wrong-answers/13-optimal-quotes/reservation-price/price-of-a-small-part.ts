/** Wrong: quotes the slope of the worth, as if an infinitely small part were traded, and finds one price for both sides. */

import type { Holding } from '../../../../solutions/13-optimal-quotes/reservation-price.js';
import * as right from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export {
  certaintyEquivalent,
  reservationPrice,
  worth,
} from '../../../../solutions/13-optimal-quotes/reservation-price.js';

export function indifferencePrices(holding: Holding) {
  const price = right.reservationPrice(holding);
  return { bid: price, ask: price };
}
