/** Wrong: counts levels from 1 in the distance, so that even the first level stands a step too far out. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladderPrices(fair: number, inventory: number, parameters: LadderParameters) {
  const step = (fair * parameters.stepBps) / 10_000;
  const { bids, asks } = right.ladderPrices(fair, inventory, parameters);
  return { bids: bids.map((price) => price - step), asks: asks.map((price) => price + step) };
}

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const { baseSpreadBps, stepBps } = parameters;
  const moved = { ...parameters, baseSpreadBps: baseSpreadBps + 2 * stepBps };
  return right.ladder(fair, inventory, moved);
}
