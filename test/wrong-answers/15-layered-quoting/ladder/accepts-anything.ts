/** Wrong: checks nothing, and builds a ladder around a price of NaN. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  try {
    return right.ladderPrices(fair, inventory, parameters);
  } catch {
    return { bids: [], asks: [] };
  }
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  try {
    return right.ladder(fair, inventory, parameters);
  } catch {
    return { bids: [], asks: [] };
  }
}
