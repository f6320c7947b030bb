/** Wrong: takes the lots of fills off the total, but not those of orders that are removed. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  #removedLots = 0;

  override get qtyLots(): Lots {
    return lots(super.qtyLots + this.#removedLots);
  }

  override remove(id: OrderId): right.Order | undefined {
    const order = super.remove(id);
    this.#removedLots += order?.qtyLots ?? 0;
    return order;
  }
}
