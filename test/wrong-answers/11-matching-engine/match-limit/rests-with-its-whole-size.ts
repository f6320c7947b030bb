/** Wrong: rests with its original quantity after it has traded a part. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  const whole = (resting: Order) => (resting.id === order.id ? order : resting);
  const { bids, asks } = matched.book;
  return { ...matched, book: { bids: bids.map(whole), asks: asks.map(whole) } };
}
