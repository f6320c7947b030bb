/** Wrong: refuses an order above the best ask, but lets one rest at it. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import { type Lots, lots, type Side, type Ticks } from '../../../../src/units/index.js';

/** A buy at the best ask is kept beside the book and shown as if it were in it. */
export class OrderBook extends right.OrderBook {
  readonly #locked: right.Order[] = [];

  override add(order: right.Order): void {
    const other = order.side === 'buy' ? super.bestAsk() : super.bestBid();
    if (other !== undefined && order.priceTicks === other && order.qtyLots > 0) {
      this.#locked.push(order);
    } else super.add(order);
  }

  override depth(side: Side, levelsMax?: number): readonly right.Level[] {
    const own = (this.#locked ?? []).filter((order) => order.side === side);
    const extra = own.map((order) => ({
      priceTicks: order.priceTicks as Ticks,
      qtyLots: lots(order.qtyLots) as Lots,
      orders: 1,
    }));
    return [...extra, ...super.depth(side, levelsMax)];
  }
}
