/** Wrong: goes on to the next order when the last one was filled exactly, and reports a fill of 0 lots. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import { type Lots, lots } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  override fill(qtyLots: Lots): readonly right.Fill[] {
    const ahead = this.queue();
    const fills = super.fill(qtyLots);
    const served = fills.reduce((sum, fill) => sum + fill.qtyLots, 0);
    const front = this.front();
    const exactly = served === qtyLots && front !== undefined && ahead.includes(front);
    return exactly ? [...fills, { id: front.id, qtyLots: lots(0) }] : fills;
  }
}
