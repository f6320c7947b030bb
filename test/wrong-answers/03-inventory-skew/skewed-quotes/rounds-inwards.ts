/** Wrong: rounds the bid up and the ask down, so that a spread of a tick is lost or crossed. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const { inventoryLots: q, halfSpreadTicks: h, maxInventoryLots: limit } = inputs;
  right.skewedQuotes(inputs);
  const r = right.reservationPrice(inputs.fairTicks, q, inputs.skewTicksPerLot);
  const bid = Math.ceil(r - h);
  const ask = Math.floor(r + h);
  const most = (inputs.bestAskTicks ?? Number.POSITIVE_INFINITY) - 1;
  const least = (inputs.bestBidTicks ?? Number.NEGATIVE_INFINITY) + 1;
  return {
    bidTicks: q >= limit ? undefined : Math.min(bid, most),
    askTicks: q <= -limit ? undefined : Math.max(ask, least),
  };
}
