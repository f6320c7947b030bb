/** Wrong: at the limit stops the side that would bring the inventory back. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const { inventoryLots: q, maxInventoryLots: limit } = inputs;
  const { bidTicks, askTicks } = right.skewedQuotes({ ...inputs, maxInventoryLots: 2 * limit });
  return {
    bidTicks: q <= -limit ? undefined : bidTicks,
    askTicks: q >= limit ? undefined : askTicks,
  };
}
