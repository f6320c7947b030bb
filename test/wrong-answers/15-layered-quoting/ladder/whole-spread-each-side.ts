/** Wrong: takes the base spread for half of it, so that the ladder is twice as wide. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

const doubled = (p: LadderParameters) => ({ ...p, baseSpreadBps: 2 * p.baseSpreadBps });

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladderPrices(fair, inventory, doubled(parameters));
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladder(fair, inventory, doubled(parameters));
}
