/** Wrong: lets a fill-or-kill order count lots beyond its own price. */

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
  const makers = order.side === 'buy' ? book.asks : book.bids;
  const all = makers.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
  const goes = order.timeInForce === 'FOK' && all >= order.qtyLots;
  return right.place(book, goes ? { ...order, timeInForce: 'IOC' } : order);
}
