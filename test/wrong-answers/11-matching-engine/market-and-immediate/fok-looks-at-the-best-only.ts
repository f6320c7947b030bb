/** Wrong: lets a fill-or-kill order look at the best price only. */

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
  if (order.timeInForce !== 'FOK') return outcome;
  const makers = order.side === 'buy' ? book.asks : book.bids;
  const atBest = makers.filter(({ priceTicks }) => priceTicks === makers[0]?.priceTicks);
  const lotsAtBest = atBest.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
  if (lotsAtBest >= order.qtyLots) return outcome;
  return { ...outcome, book, trades: [], cancelledLots: order.qtyLots };
}
