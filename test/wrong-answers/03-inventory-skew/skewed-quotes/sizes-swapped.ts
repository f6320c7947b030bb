/** Wrong: shows more on the bid when long. */

import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedQuotes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedSizes(baseLots: number, inventoryLots: number, rangeLots: number) {
  return right.skewedSizes(baseLots, -inventoryLots, rangeLots);
}
