/** Wrong: takes lots off the orders of the book it was given. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  for (const side of ['bids', 'asks'] as const) {
    (book[side] as Order[]).splice(0, book[side].length, ...matched.book[side]);
  }
  return { ...matched, book };
}
