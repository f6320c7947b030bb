/** Wrong: splits the difference: trades half-way between the two limits. */

import type { Book, Matched, Order } from '../../../../solutions/11-matching-engine/match-limit.js';
import * as right from '../../../../solutions/11-matching-engine/match-limit.js';
import { ticks } from '../../../../src/units/index.js';

export { reaches, rest } from '../../../../solutions/11-matching-engine/match-limit.js';

export function matchLimit(book: Book, order: Order): Matched {
  const matched = right.matchLimit(book, order);
  const trades = matched.trades.map((trade) => ({
    ...trade,
    priceTicks: ticks(Math.floor((trade.priceTicks + order.priceTicks) / 2)),
  }));
  return { ...matched, trades };
}
