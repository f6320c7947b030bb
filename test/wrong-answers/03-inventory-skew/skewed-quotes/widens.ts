/** Wrong: widens both sides by the size of the inventory, instead of moving them. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const penalty = inputs.skewTicksPerLot * Math.abs(inputs.inventoryLots);
  const halfSpreadTicks = inputs.halfSpreadTicks + penalty;
  return right.skewedQuotes({ ...inputs, skewTicksPerLot: 0, halfSpreadTicks });
}
