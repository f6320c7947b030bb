/** Wrong: books the cash of the customer, so that a buy brings money and a sell costs it. */
import {
  type Fill,
  cashChange as right,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export {
  breakEvenMoveTicks,
  roundTrip,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export function cashChange(fill: Fill): number {
  return -right(fill);
}
