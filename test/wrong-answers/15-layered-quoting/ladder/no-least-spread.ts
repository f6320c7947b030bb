/** Wrong: lets the spread of a cheap share shrink below a tick. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  const { bids, asks } = right.ladderPrices(fair, inventory, parameters);
  const inwards =
    Math.max(0.5, (fair * parameters.baseSpreadBps) / 20_000) -
    (fair * parameters.baseSpreadBps) / 20_000;
  return { bids: bids.map((price) => price + inwards), asks: asks.map((price) => price - inwards) };
}

export { ladder } from '../../../../solutions/15-layered-quoting/ladder.js';
