/** Wrong: rounds the ask down like the bid. */
export {
  floorToTicks as ceilToTicks,
  floorToTicks,
  tickSizeOf,
  toTicks,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';
