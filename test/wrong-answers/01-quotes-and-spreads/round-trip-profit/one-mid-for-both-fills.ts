/** Wrong: measures both fills against the first mid, so that the move of the mid hides in the spread. */
import {
  type Fill,
  type RoundTrip,
  roundTrip as right,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export {
  breakEvenMoveTicks,
  cashChange,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export function roundTrip(first: Fill, second: Fill, feeTicksPerLot = 0): RoundTrip {
  return right(first, { ...second, midTicks: first.midTicks }, feeTicksPerLot);
}
