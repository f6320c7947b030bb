/** Wrong: prints the seller's price always, whoever waited. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  if (order.side === 'buy') return matched;
  const { priceTicks } = order;
  return { ...matched, trades: matched.trades.map((trade) => ({ ...trade, priceTicks })) };
}
