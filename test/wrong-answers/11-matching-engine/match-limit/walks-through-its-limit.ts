/** Wrong: looks at the first price only, and then walks through its own limit. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { ticks } from '../../../../src/units/index.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const makers = order.side === 'buy' ? book.asks : book.bids;
  const first = makers[0];
  const last = makers[makers.length - 1];
  if (first === undefined || last === undefined || !right.reaches(order, first.priceTicks)) {
    return right.matchLimit(book, order);
  }
  const further = order.side === 'buy' ? Math.max : Math.min;
  const priceTicks = ticks(further(order.priceTicks, last.priceTicks));
  const matched = right.matchLimit(book, { ...order, priceTicks });
  const own = ({ id }: Order) => id === order.id;
  const restored = (side: readonly Order[]) =>
    side.map((resting) => (own(resting) ? { ...resting, priceTicks: order.priceTicks } : resting));
  const { bids, asks } = matched.book;
  return { ...matched, book: { bids: restored(bids), asks: restored(asks) } };
}
