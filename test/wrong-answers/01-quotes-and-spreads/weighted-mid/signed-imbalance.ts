/** Wrong: gives the imbalance from −1 to 1, (bid − ask) / (bid + ask), for the share from 0 to 1. */
import type { Lots } from '../../../../src/units/index.js';

export {
  quotesAround,
  weightedMid,
} from '../../../../solutions/01-quotes-and-spreads/weighted-mid.js';

export function bidShare(bidLots: Lots, askLots: Lots): number | undefined {
  const total = bidLots + askLots;
  return total === 0 ? undefined : (bidLots - askLots) / total;
}
