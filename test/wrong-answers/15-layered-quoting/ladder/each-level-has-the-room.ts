/** Wrong: gives every level the whole room, so that all bids filled together go far beyond the limit. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';
import { lots } from '../../../../src/units/index.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const { levelLots, maxInventoryLots: most } = parameters;
  const full = right.ladder(fair, inventory, parameters);
  const free = right.ladder(fair, inventory, { ...parameters, maxInventoryLots: 1e9 });
  const cut = (rungs: typeof full.bids, room: number) =>
    room <= 0
      ? []
      : rungs.map((rung) => ({ ...rung, qtyLots: lots(Math.min(rung.qtyLots, room)) }));
  if (levelLots < 1) return full;
  return { bids: cut(free.bids, most - inventory), asks: cut(free.asks, most + inventory) };
}
