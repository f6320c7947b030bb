/** Wrong: takes a best price of 0 for no price. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  return right.skewedQuotes({
    ...inputs,
    bestBidTicks: inputs.bestBidTicks || undefined,
    bestAskTicks: inputs.bestAskTicks || undefined,
  });
}
