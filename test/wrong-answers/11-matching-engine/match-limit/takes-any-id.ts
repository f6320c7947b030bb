/** Wrong: does not look whether an id rests already. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { orderId } from '../../../../src/units/index.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

const FREE = orderId(Number.MAX_SAFE_INTEGER);

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, { ...order, id: FREE });
  const named = (o: Order) => (o.id === FREE ? { ...o, id: order.id } : o);
  const trades = matched.trades.map((trade) => ({ ...trade, takerId: order.id }));
  const { bids, asks } = matched.book;
  return { book: { bids: bids.map(named), asks: asks.map(named) }, trades };
}
