/** Wrong: quotes nothing at all once the limit is reached, so that the position stays for ever. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  if (Math.abs(inputs.inventoryLots) >= inputs.maxInventoryLots) {
    return { bidTicks: undefined, askTicks: undefined };
  }
  return right.skewedQuotes(inputs);
}
