/** Wrong: takes cancelled lots off the total, but not those by which an order is reduced. */

import * as right from '../../../../solutions/10-order-book/constant-time-cancel.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export class OrderQueue extends right.OrderQueue {
  #reducedLots = 0;

  override get qtyLots(): Lots {
    return lots(super.qtyLots + this.#reducedLots);
  }

  override reduce(id: OrderId, byLots: Lots): void {
    const before = super.qtyLots;
    super.reduce(id, byLots);
    this.#reducedLots += before - super.qtyLots;
  }
}
