/** Wrong: adds up the whole queue each time its total is asked for. */

import * as right from '../../../../solutions/10-order-book/constant-time-cancel.js';
import { type Lots, lots } from '../../../../src/units/index.js';

export class OrderQueue extends right.OrderQueue {
  override get qtyLots(): Lots {
    return lots(this.queue().reduce((sum, order) => sum + order.qtyLots, 0));
  }
}
