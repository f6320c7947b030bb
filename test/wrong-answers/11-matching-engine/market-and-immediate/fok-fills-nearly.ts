/** Wrong: kills a fill-or-kill order that could be filled exactly. */

import type {
  Book,
  Order,
  Outcome,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export {
  averagePriceTicks,
  fillableLots,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function place(book: Book, order: Order): Outcome {
  const outcome = right.place(book, order);
  const makers = order.side === 'buy' ? outcome.book.asks : outcome.book.bids;
  const before = order.side === 'buy' ? book.asks : book.bids;
  const exact = outcome.trades.length > 0 && makers.every((maker) => before.includes(maker));
  if (order.timeInForce !== 'FOK' || !exact) return outcome;
  return { ...outcome, book, trades: [], cancelledLots: order.qtyLots };
}
