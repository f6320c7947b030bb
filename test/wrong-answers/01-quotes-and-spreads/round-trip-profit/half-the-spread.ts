/** Wrong: pays half the spread for the round trip, though each of its two fills earns a half. */
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
  const spreadTickLots = result.spreadTickLots / 2;
  const profitTickLots = spreadTickLots + result.moveTickLots - result.feesTickLots;
  return { ...result, spreadTickLots, profitTickLots };
}
