/** Wrong: leans with the inventory: a long maker quotes higher, and buys still more. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export { skewedSizes } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function reservationPrice(fairTicks: number, inventoryLots: number, skew: number) {
  return right.reservationPrice(fairTicks, -inventoryLots, skew);
}

export function skewedQuotes(inputs: QuoteInputs) {
  const { inventoryLots: q, maxInventoryLots } = inputs;
  const leaning = inputs.fairTicks + 2 * inputs.skewTicksPerLot * q;
  const { bidTicks, askTicks } = right.skewedQuotes({ ...inputs, fairTicks: leaning });
  return {
    bidTicks: q >= maxInventoryLots ? undefined : bidTicks,
    askTicks: q <= -maxInventoryLots ? undefined : askTicks,
  };
}
