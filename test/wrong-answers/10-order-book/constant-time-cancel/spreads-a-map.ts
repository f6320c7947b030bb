/** Wrong: keeps the orders in a Map, whose neighbours can only be found by spreading it. */

import * as right from '../../../../solutions/10-order-book/constant-time-cancel.js';
import type { OrderId } from '../../../../src/units/index.js';

export class OrderQueue extends right.OrderQueue {
  override ahead(id: OrderId): right.Order | undefined {
    const waiting = this.queue();
    return waiting[waiting.findIndex((order) => order.id === id) - 1];
  }

  override behind(id: OrderId): right.Order | undefined {
    const waiting = this.queue();
    const place = waiting.findIndex((order) => order.id === id);
    return place < 0 ? undefined : waiting[place + 1];
  }
}
