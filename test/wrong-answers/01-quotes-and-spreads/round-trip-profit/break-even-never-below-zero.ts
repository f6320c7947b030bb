/** Wrong: stops at 0, and so hides that fees larger than the spread lose money on every round trip. */
import { breakEvenMoveTicks as right } from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export {
  cashChange,
  roundTrip,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export function breakEvenMoveTicks(spreadTicks: number, feeTicksPerLot = 0): number {
  return Math.max(0, right(spreadTicks, feeTicksPerLot));
}
