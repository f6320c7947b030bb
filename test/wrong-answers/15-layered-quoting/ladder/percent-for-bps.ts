/** Wrong: divides basis points by 100 only, as if they were per cent. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

const wide = (p: LadderParameters) => ({
  ...p,
  baseSpreadBps: 100 * p.baseSpreadBps,
  stepBps: 100 * p.stepBps,
});

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladderPrices(fair, inventory, wide(parameters));
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  return right.ladder(fair, inventory, wide(parameters));
}
