/** Wrong: sends a maker that is filled in part to the back of its queue. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  const last = matched.trades[matched.trades.length - 1];
  const side = order.side === 'buy' ? 'asks' : 'bids';
  const partial = matched.book[side].find(({ id }) => id === last?.makerId);
  if (partial === undefined) return matched;
  const others = matched.book[side].filter((maker) => maker !== partial);
  return { ...matched, book: right.rest({ ...matched.book, [side]: others }, partial) };
}
