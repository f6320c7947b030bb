/** Wrong: cancels a reduced order and pushes its rest, which loses its place. */

import * as right from '../../../../solutions/10-order-book/constant-time-cancel.js';
import type { Lots, OrderId } from '../../../../src/units/index.js';

export class OrderQueue extends right.OrderQueue {
  override reduce(id: OrderId, byLots: Lots): void {
    super.reduce(id, byLots);
    const rest = super.cancel(id);
    if (rest !== undefined) super.push(rest);
  }
}
