/** Wrong: rounds a price that is off the grid to the nearest tick instead of refusing it. */

import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';
import { ticks } from '../../../../src/units/index.js';

export {
  ceilToTicks,
  floorToTicks,
  tickSizeOf,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function toTicks(price: number, tickSize: number) {
  right.floorToTicks(price, tickSize); // throws for the inputs that must throw
  return ticks(Math.round(price / tickSize));
}
