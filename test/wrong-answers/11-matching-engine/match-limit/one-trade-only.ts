/** Wrong: trades with the first maker only, and rests with the remainder inside the other side. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { lots } from '../../../../src/units/index.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const first = (order.side === 'buy' ? book.asks : book.bids)[0];
  const most = first === undefined ? order.qtyLots : Math.min(order.qtyLots, first.qtyLots);
  const matched = right.matchLimit(book, { ...order, qtyLots: lots(most) });
  const left = lots(order.qtyLots - most);
  if (left === 0) return matched;
  return { ...matched, book: right.rest(matched.book, { ...order, qtyLots: left }) };
}
