/** Wrong: the answer found on the web. It pays the whole spread "without directional risk" and forgets that the mid moves. */
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
  const profitTickLots = result.spreadTickLots - result.feesTickLots;
  return { ...result, moveTickLots: 0, profitTickLots };
}
