/** Wrong: does not stop at the end of the range, and asks for a negative bid. */

import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedQuotes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedSizes(baseLots: number, inventoryLots: number, rangeLots: number) {
  right.skewedSizes(baseLots, inventoryLots, rangeLots);
  return {
    bidLots: Math.floor((baseLots * (rangeLots - inventoryLots)) / rangeLots),
    askLots: Math.floor((baseLots * (rangeLots + inventoryLots)) / rangeLots),
  };
}
