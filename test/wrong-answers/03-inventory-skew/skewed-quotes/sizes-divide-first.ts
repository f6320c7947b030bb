/** Wrong: divides before it multiplies, and 50 × (29 / 50) loses a lot to the floor. */

import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedQuotes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedSizes(baseLots: number, inventoryLots: number, rangeLots: number) {
  right.skewedSizes(baseLots, inventoryLots, rangeLots);
  const clamp = (x: number) => Math.min(2 * rangeLots, Math.max(0, x));
  return {
    bidLots: Math.floor(baseLots * (clamp(rangeLots - inventoryLots) / rangeLots)),
    askLots: Math.floor(baseLots * (clamp(rangeLots + inventoryLots) / rangeLots)),
  };
}
