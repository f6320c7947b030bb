/** Wrong: looks for an inventory equal to the limit, and quotes both sides again beyond it. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const { inventoryLots: q, maxInventoryLots: limit } = inputs;
  const beyond = Math.abs(q) > limit ? Math.abs(q) + 1 : limit;
  return right.skewedQuotes({ ...inputs, maxInventoryLots: beyond });
}
