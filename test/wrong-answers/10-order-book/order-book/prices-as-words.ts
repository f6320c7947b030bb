/** Wrong: sorts its prices with sort() and no comparator, as words. */

import * as right from '../../../../solutions/10-order-book/order-book.js';
import type { Side, Ticks } from '../../../../src/units/index.js';

export class OrderBook extends right.OrderBook {
  override depth(side: Side, levelsMax = Number.POSITIVE_INFINITY): readonly right.Level[] {
    const levels = new Map(super.depth(side).map((level) => [Number(level.priceTicks), level]));
    const prices = [...levels.keys()].sort();
    if (side === 'buy') prices.reverse();
    return prices.slice(0, levelsMax).map((price) => levels.get(price) as right.Level);
  }

  override bestBid(): Ticks | undefined {
    return this.depth('buy', 1)[0]?.priceTicks;
  }

  override bestAsk(): Ticks | undefined {
    return this.depth('sell', 1)[0]?.priceTicks;
  }
}
