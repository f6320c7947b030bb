/** Wrong: cuts off the fraction, which rounds a bid below zero up. */

import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';
import { ticks } from '../../../../src/units/index.js';

export {
  ceilToTicks,
  tickSizeOf,
  toTicks,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function floorToTicks(price: number, tickSize: number) {
  const down = right.floorToTicks(price, tickSize);
  return price < 0 ? right.ceilToTicks(price, tickSize) : ticks(down);
}
