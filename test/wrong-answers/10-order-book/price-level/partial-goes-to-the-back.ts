/** Wrong: takes an order that is filled in part out of the queue and pushes its rest at the back. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import type { Lots } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  override fill(qtyLots: Lots): readonly right.Fill[] {
    const waitedLots = this.qtyLots;
    const fills = super.fill(qtyLots);
    const served = fills.reduce((sum, fill) => sum + fill.qtyLots, 0);
    const front = this.front();
    const last = fills.at(-1);
    if (served < waitedLots && front !== undefined && front.id === last?.id) {
      this.remove(front.id);
      this.push(front);
    }
    return fills;
  }
}
