/** Wrong: stops both sides at the limit, and never comes back from it. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const quotes = right.ladder(fair, inventory, parameters);
  return Math.abs(inventory) >= parameters.maxInventoryLots ? { bids: [], asks: [] } : quotes;
}
