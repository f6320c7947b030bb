/** Wrong: keeps a level when its last order is cancelled, and goes on showing it with 0 lots. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { Lots, OrderId, Side, Ticks } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  readonly #seen: Record<Side, Set<Ticks>> = { buy: new Set(), sell: new Set() };

  override add(order: right.Order): void {
    super.add(order);
    this.#seen[order.side].add(order.priceTicks);
  }

  override best(side: Side): right.Level | undefined {
    return this.depth(side, 1)[0];
  }

  override depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly right.Level[] {
    const levels = new Map(super.depth(side).map((level) => [level.priceTicks, level]));
    const prices = [...(this.#seen?.[side] ?? [])].sort((a, b) => (side === 'buy' ? b - a : a - b));
    const empty = { qtyLots: 0 as Lots, orders: 0 };
    return prices
      .slice(0, levelsMax)
      .map((priceTicks) => levels.get(priceTicks) ?? { priceTicks, ...empty });
  }

  override cancel(id: OrderId): right.Order | undefined {
    return super.cancel(id);
  }
}
