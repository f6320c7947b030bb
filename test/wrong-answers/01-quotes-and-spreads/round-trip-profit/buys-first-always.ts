/** Wrong: takes the first fill for a buy, so that a maker that sold first has its profit turned round. */
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
  const { feesTickLots } = right(first, second, feeTicksPerLot);
  const q = first.qtyLots;
  const spreadTickLots =
    q * (first.midTicks - first.priceTicks + second.priceTicks - second.midTicks);
  const moveTickLots = q * (second.midTicks - first.midTicks);
  const profitTickLots = spreadTickLots + moveTickLots - feesTickLots;
  return { spreadTickLots, moveTickLots, feesTickLots, profitTickLots };
}
