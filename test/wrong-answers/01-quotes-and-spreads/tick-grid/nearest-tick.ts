/** Wrong: rounds a bid and an ask to the nearest tick, which may give up part of the spread. */

import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';
import { ticks } from '../../../../src/units/index.js';

export { tickSizeOf, toTicks } from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function floorToTicks(price: number, tickSize: number) {
  right.floorToTicks(price, tickSize); // throws for the inputs that must throw
  return ticks(Math.round(price / tickSize));
}

export function ceilToTicks(price: number, tickSize: number) {
  return floorToTicks(price, tickSize);
}
