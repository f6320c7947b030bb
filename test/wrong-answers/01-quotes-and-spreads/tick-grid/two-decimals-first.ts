/** Wrong: cleans the price up with toFixed(2), which takes every tick for a whole number of cents. */
import * as right from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export { tickSizeOf, toTicks } from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

const cents = (price: number) => Number(price.toFixed(2));

export function floorToTicks(price: number, tickSize: number) {
  return right.floorToTicks(cents(price), tickSize);
}

export function ceilToTicks(price: number, tickSize: number) {
  return right.ceilToTicks(cents(price), tickSize);
}
