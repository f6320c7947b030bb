/** Wrong: never looks at the tick size, so that a tick of −0.01 turns prices round. */
import { ticks } from '../../../../src/units/index.js';

export { tickSizeOf } from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

function stepsOf(price: number, tickSize: number): number {
  const steps = price / tickSize;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= 1e-6 ? nearest : steps;
}

export function toTicks(price: number, tickSize: number) {
  return ticks(stepsOf(price, tickSize));
}

export function floorToTicks(price: number, tickSize: number) {
  return ticks(Math.floor(stepsOf(price, tickSize)));
}

export function ceilToTicks(price: number, tickSize: number) {
  return ticks(Math.ceil(stepsOf(price, tickSize)));
}
