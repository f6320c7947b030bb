/** Wrong: looks at the upper ends only, so that prices below the table get the tick of the lowest band. */
import type { TickBand } from '../../../../src/units/index.js';

export {
  ceilToTicks,
  floorToTicks,
  toTicks,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function tickSizeOf(price: number, table: readonly TickBand[]) {
  return table.find((band) => price <= band.upTo)?.tickSize;
}
