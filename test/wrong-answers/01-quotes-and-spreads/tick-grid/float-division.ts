/** Wrong: floors and ceils the float quotient, so that floor(0.3 / 0.1) is 2. */

import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';
import { ticks } from '../../../../src/units/index.js';

export { tickSizeOf, toTicks } from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function floorToTicks(price: number, tickSize: number) {
  right.floorToTicks(price, tickSize); // throws for the inputs that must throw
  return ticks(Math.floor(price / tickSize));
}

export function ceilToTicks(price: number, tickSize: number) {
  right.ceilToTicks(price, tickSize);
  return ticks(Math.ceil(price / tickSize));
}
