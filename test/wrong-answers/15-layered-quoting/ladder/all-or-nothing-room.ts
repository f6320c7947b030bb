/** Wrong: leaves a level out where it does not fit whole, and shows less than the room. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const { levelLots, maxInventoryLots: most } = parameters;
  const { bids, asks } = right.ladder(fair, inventory, parameters);
  const whole = (rungs: typeof bids, room: number) => rungs.slice(0, Math.floor(room / levelLots));
  return {
    bids: whole(bids, Math.max(0, most - inventory)),
    asks: whole(asks, Math.max(0, most + inventory)),
  };
}
