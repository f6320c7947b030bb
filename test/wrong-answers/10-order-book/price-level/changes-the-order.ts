/** Wrong: takes fills off the very object that was pushed, which belongs to somebody else. */

import * as right from '../../../../solutions/10-order-book/price-level.js';
import type { Lots, OrderId } from '../../../../src/units/index.js';

export class PriceLevel extends right.PriceLevel {
  readonly #given = new Map<OrderId, { qtyLots: Lots }>();

  override push(order: right.Order): void {
    super.push(order);
    this.#given.set(order.id, order);
  }

  override fill(qtyLots: Lots): readonly right.Fill[] {
    const fills = super.fill(qtyLots);
    for (const { id, qtyLots: filled } of fills) {
      const given = this.#given.get(id);
      if (given !== undefined) given.qtyLots = (given.qtyLots - filled) as Lots;
    }
    return fills;
  }
}
