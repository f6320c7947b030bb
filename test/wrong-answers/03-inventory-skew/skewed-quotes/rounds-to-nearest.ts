/** Wrong: rounds both prices to the nearest tick, which gives spread away on one of them. */

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
  const bid = Math.round(r - h);
  const ask = Math.round(r + h);
  const most = (inputs.bestAskTicks ?? Number.POSITIVE_INFINITY) - 1;
  const least = (inputs.bestBidTicks ?? Number.NEGATIVE_INFINITY) + 1;
  return {
    bidTicks: q >= limit ? undefined : Math.min(bid, most),
    askTicks: q <= -limit ? undefined : Math.max(ask, least),
  };
}
