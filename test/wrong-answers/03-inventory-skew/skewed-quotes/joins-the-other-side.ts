/** Wrong: moves a quote back to the opposite best price and not a tick behind it, so that it still trades. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import { ticks } from '../../../../src/units/index.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const { bestBidTicks: b, bestAskTicks: a } = inputs;
  const bestBidTicks = b === undefined ? undefined : ticks(b - 1);
  const bestAskTicks = a === undefined ? undefined : ticks(a + 1);
  return right.skewedQuotes({ ...inputs, bestBidTicks, bestAskTicks });
}
