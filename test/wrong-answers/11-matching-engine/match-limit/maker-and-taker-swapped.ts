/** Wrong: names the order that arrived as the maker. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  const trades = matched.trades.map((trade) => ({
    ...trade,
    makerId: trade.takerId,
    takerId: trade.makerId,
  }));
  return { ...matched, trades };
}
