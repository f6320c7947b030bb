/** Wrong: calls the total O(1), and adds up the whole queue each time it is asked. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import { type Lots, lots } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  override get qtyLots(): Lots {
    return lots(this.queue().reduce((sum, order) => sum + order.qtyLots, 0));
  }
}
