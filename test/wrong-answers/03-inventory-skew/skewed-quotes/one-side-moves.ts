/** Wrong: skews only the side that should trade: long, the ask comes down and the bid stays. */

import type { QuoteInputs } from '../../../../solutions/03-inventory-skew/skewed-quotes.js';
import * as right from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export {
  reservationPrice,
  skewedSizes,
} from '../../../../solutions/03-inventory-skew/skewed-quotes.js';

export function skewedQuotes(inputs: QuoteInputs) {
  const moved = right.skewedQuotes(inputs);
  const still = right.skewedQuotes({ ...inputs, skewTicksPerLot: 0 });
  return inputs.inventoryLots > 0
    ? { bidTicks: still.bidTicks, askTicks: moved.askTicks }
    : { bidTicks: moved.bidTicks, askTicks: still.askTicks };
}
