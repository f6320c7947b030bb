/** Wrong: keeps a sorted array by sorting it again whenever an order comes. */

import * as right from '../../../../solutions/10-order-book/order-book.js';

export class OrderBook extends right.OrderBook {
  readonly #prices: number[] = [];

  override add(order: right.Order): void {
    super.add(order);
    this.#prices.push(order.priceTicks);
    this.#prices.sort((a, b) => a - b);
  }
}
