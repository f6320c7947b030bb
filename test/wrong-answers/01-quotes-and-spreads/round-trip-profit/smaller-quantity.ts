/** Wrong: settles for the smaller of two quantities, and forgets the lots that stay open. */
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
  const qtyLots = Math.min(first.qtyLots, second.qtyLots);
  return right({ ...first, qtyLots }, { ...second, qtyLots }, feeTicksPerLot);
}
