/** Wrong: divides by the total size without asking whether it is 0, and gives NaN. */
import type { Lots } from '../../../../src/units/index.js';

export {
  quotesAround,
  weightedMid,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function bidShare(bidLots: Lots, askLots: Lots): number | undefined {
  return bidLots / (bidLots + askLots);
}
