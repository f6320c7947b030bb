/** Wrong: rounds each price to the nearest tick, and gives spread away on one side. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';
import { ticks } from '../../../../src/units/index.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const full = right.ladder(fair, inventory, parameters);
  const { bids, asks } = right.ladderPrices(fair, inventory, parameters);
  if (full.bids.length < bids.length || full.asks.length < asks.length) return full;
  const at = (rungs: typeof full.bids, prices: readonly number[]) =>
    rungs.map(({ qtyLots }, i) => ({
      priceTicks: ticks(Math.round(prices[i] as number)),
      qtyLots,
    }));
  return { bids: at(full.bids, bids), asks: at(full.asks, asks) };
}
