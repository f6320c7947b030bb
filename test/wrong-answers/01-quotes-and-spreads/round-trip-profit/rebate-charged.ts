/** Wrong: takes the size of the fee without its sign, so that a rebate is charged. */
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
  return right(first, second, Math.abs(feeTicksPerLot));
}
