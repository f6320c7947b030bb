/** Wrong: multiplies the base by a ratio, and 100 × (1 − 0.9) loses a lot to the floor. */

import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedQuotes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedSizes(baseLots: number, inventoryLots: number, rangeLots: number) {
  right.skewedSizes(baseLots, inventoryLots, rangeLots);
  const bid = Math.min(2, Math.max(0, 1 - inventoryLots / rangeLots));
  return { bidLots: Math.floor(baseLots * bid), askLots: Math.floor(baseLots * (2 - bid)) };
}
