/** Wrong: prints the price of the order that arrived. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  const { priceTicks } = order;
  return { ...matched, trades: matched.trades.map((trade) => ({ ...trade, priceTicks })) };
}
