/** Wrong: remembers the best price of each side and forgets to look again when it is cancelled. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { Side, Ticks } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  readonly #best: Partial<Record<Side, Ticks>> = {};

  override add(order: right.Order): void {
    super.add(order);
    const best = this.#best[order.side];
    const isBetter =
      best === undefined ||
      (order.side === 'buy' ? order.priceTicks > best : order.priceTicks < best);
    if (isBetter) this.#best[order.side] = order.priceTicks;
  }

  override bestBid(): Ticks | undefined {
    return this.#best?.buy;
  }

  override bestAsk(): Ticks | undefined {
    return this.#best?.sell;
  }
}
