/** Wrong: shows no more than Q on the side that brings the inventory back, where there is room for Q + |q|. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const own = right.ladder(fair, inventory, parameters);
  const flat = right.ladder(fair, 0, { ...parameters, skewTicksPerLot: 0 });
  const kept = (rungs: typeof own.bids, least: typeof own.bids) => rungs.slice(0, least.length);
  return { bids: kept(own.bids, flat.bids), asks: kept(own.asks, flat.asks) };
}
