/** Wrong: adds the move of the mid to the cash, which holds it already. */
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
  const result = right(first, second, feeTicksPerLot);
  return { ...result, profitTickLots: result.profitTickLots + result.moveTickLots };
}
