/** Wrong: treats the lowest band like the others, so that the lowest price of the table has no tick. */
import type { TickBand } from '../../../../src/units/index.js';

export {
  ceilToTicks,
  floorToTicks,
  toTicks,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function tickSizeOf(price: number, table: readonly TickBand[]) {
  return table.find((band) => price > band.from && price <= band.upTo)?.tickSize;
}
