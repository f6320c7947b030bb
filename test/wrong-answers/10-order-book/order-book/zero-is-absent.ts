/** Wrong: asks `if (bid && ask)`, so that a price of 0 counts as nobody there. */

import * as right from '../../../../solutions/10-order-book/order-book.js';

export class OrderBook extends right.OrderBook {
  override mid(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid && ask ? (bid + ask) / 2 : undefined;
  }

  override spread(): number | undefined {
    const [bid, ask] = [this.bestBid(), this.bestAsk()];
    return bid && ask ? ask - bid : undefined;
  }
}
