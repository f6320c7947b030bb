/** Wrong: takes the limit for passed only beyond it, and still bids when exactly at it. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const { inventoryLots: q, maxInventoryLots: limit } = inputs;
  return right.skewedQuotes({
    ...inputs,
    maxInventoryLots: Math.abs(q) === limit ? limit + 1 : limit,
  });
}
