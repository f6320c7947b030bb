/** Wrong: tests whether a price is on the grid with %, which finds 0.3 % 0.1 to be 0.09999999999999998. */
import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export {
  ceilToTicks,
  floorToTicks,
  tickSizeOf,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function toTicks(price: number, tickSize: number) {
  if (price % tickSize !== 0)
    throw new RangeError(`Cannot convert a price: ${price} is off the grid`);
  return right.toTicks(price, tickSize);
}
