/** Wrong: keeps its levels unsorted and looks through all of them for the best price. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { Side } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  override best(side: Side): right.Level | undefined {
    let best: right.Level | undefined;
    for (const level of this.depth(side)) {
      const isBetter =
        best === undefined ||
        (side === 'buy' ? level.priceTicks > best.priceTicks : level.priceTicks < best.priceTicks);
      if (isBetter) best = level;
    }
    return best;
  }
}
