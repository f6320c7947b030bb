/** Wrong: takes two equal prices for prices that do not meet. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { type Ticks, ticks } from '../../../../src/units/index.js';

export { rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function reaches(order: Order, priceTicks: Ticks): boolean {
  return priceTicks !== order.priceTicks && right.reaches(order, priceTicks);
}

export function matchLimit(book: Book, order: Order): Matched {
  const shy = ticks(order.side === 'buy' ? order.priceTicks - 1 : order.priceTicks + 1);
  const matched = right.matchLimit(book, { ...order, priceTicks: shy });
  const bold = (resting: Order) =>
    resting.id === order.id ? { ...resting, priceTicks: order.priceTicks } : resting;
  const { bids, asks } = matched.book;
  return { ...matched, book: { bids: bids.map(bold), asks: asks.map(bold) } };
}
