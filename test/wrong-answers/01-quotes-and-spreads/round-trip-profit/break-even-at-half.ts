/** Wrong: lets the mid move half the spread only, as if one of the two fills earned nothing. */
import { breakEvenMoveTicks as right } from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export {
  cashChange,
  roundTrip,
} from '../../../../solutions/01-quotes-and-spreads/round-trip-profit.js';

export function breakEvenMoveTicks(spreadTicks: number, feeTicksPerLot = 0): number {
  return right(spreadTicks / 2, feeTicksPerLot / 2);
}
