/** Wrong: puts each level on the grid before it steps on to the next, so that rounding adds up. */

import type { LadderParameters } from '../../../../solutions/15-layered-quoting/ladder.js';
import * as right from '../../../../solutions/15-layered-quoting/ladder.js';
import { lots, ticks } from '../../../../src/units/index.js';

export { ladderPrices } from '../../../../solutions/15-layered-quoting/ladder.js';

export function ladder(fair: number, inventory: number, parameters: LadderParameters) {
  const full = right.ladder(fair, inventory, parameters);
  const first = right.ladderPrices(fair, inventory, parameters);
  const step = (fair * parameters.stepBps) / 10_000;
  const near = (x: number) => (Math.abs(x - Math.round(x)) < 1e-6 ? Math.round(x) : x);
  let bid = Math.floor(near(first.bids[0] as number));
  let ask = Math.ceil(near(first.asks[0] as number));
  const bids = full.bids.map(({ qtyLots }, i) => {
    if (i > 0) bid = Math.floor(near(bid - step));
    return { priceTicks: ticks(bid), qtyLots };
  });
  const asks = full.asks.map(({ qtyLots }, i) => {
    if (i > 0) ask = Math.ceil(near(ask + step));
    return { priceTicks: ticks(ask), qtyLots: lots(qtyLots) };
  });
  return { bids, asks };
}
