/** Wrong: moves the ladder up when long, and buys still more. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

const mirrored = (fair: number, inventory: number, p: LadderParameters) =>
  right.ladderPrices(fair, -inventory, p);

export const ladderPrices = mirrored;

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const plain = right.ladder(fair, inventory, parameters);
  const { bids, asks } = mirrored(fair, inventory, parameters);
  const at = (price: number | undefined) => Math.round(price as number) as never;
  if (parameters.skewTicksPerLot === 0) return plain;
  return {
    bids: plain.bids.map((rung, i) => ({ ...rung, priceTicks: at(bids[i]) })),
    asks: plain.asks.map((rung, i) => ({ ...rung, priceTicks: at(asks[i]) })),
  };
}
