/** Wrong: forgets the remainder: what nobody takes is gone. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const { book: after, trades } = right.matchLimit(book, order);
  const others = ({ id }: Order) => id !== order.id;
  return { book: { bids: after.bids.filter(others), asks: after.asks.filter(others) }, trades };
}
