/** Wrong: links the orders in one direction only, so that a cancel walks from the front to find who is ahead. */

import * as right from '../../../../solutions/10-order-book/constant-time-cancel.js';
import type { OrderId } from '../../../../src/units/index.js';

export class OrderQueue extends right.OrderQueue {
  override cancel(id: OrderId): right.Order | undefined {
    for (let at = this.front(); at !== undefined && at.id !== id; ) at = this.behind(at.id);
    return super.cancel(id);
  }

  override ahead(id: OrderId): right.Order | undefined {
    let previous: right.Order | undefined;
    for (let at = this.front(); at !== undefined; at = this.behind(at.id)) {
      if (at.id === id) return previous;
      previous = at;
    }
    return undefined;
  }
}
