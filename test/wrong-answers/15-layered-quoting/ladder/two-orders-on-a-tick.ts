/** Wrong: leaves two rungs at one price where the step is less than a tick. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const { levelLots } = parameters;
  const joined = right.ladder(fair, inventory, parameters);
  const split = (rungs: typeof joined.bids) =>
    rungs.flatMap(({ priceTicks, qtyLots }) =>
      Array.from({ length: Math.ceil(qtyLots / levelLots) }, (_, i) => ({
        priceTicks: ticks(priceTicks),
        qtyLots: lots(Math.min(levelLots, qtyLots - i * levelLots)),
      })),
    );
  return { bids: split(joined.bids), asks: split(joined.asks) };
}
