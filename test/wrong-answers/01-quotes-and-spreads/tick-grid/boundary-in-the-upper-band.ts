/** Wrong: puts a price on the boundary of two bands into the upper one. */
import type { TickBand } from '../../../../src/units/index.js';

export {
  ceilToTicks,
  floorToTicks,
  toTicks,
} from '../../../../solutions/01-quotes-and-spreads/tick-grid.js';

export function tickSizeOf(price: number, table: readonly TickBand[]) {
  return table.find((band) => price >= band.from && price < band.upTo)?.tickSize;
}
