/** Wrong: lets a market order trade at the best price only. */

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
  const best = (order.side === 'buy' ? book.asks : book.bids)[0];
  if (order.kind === 'limit' || best === undefined) return right.place(book, order);
  return right.place(book, { ...order, kind: 'limit', priceTicks: best.priceTicks });
}
