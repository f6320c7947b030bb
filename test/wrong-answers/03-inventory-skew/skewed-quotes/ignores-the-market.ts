/** Wrong: lets the skew push the ask through the best bid, where it trades at once and pays the spread. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  return right.skewedQuotes({ ...inputs, bestBidTicks: undefined, bestAskTicks: undefined });
}
