/** Wrong: refuses a post-only order only where it goes beyond the best price, not at it. */

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
  const best = (order.side === 'buy' ? book.asks : book.bids)[0];
  if (order.kind === 'market' || !outcome.rejected || best?.priceTicks !== order.priceTicks) {
    return outcome;
  }
  const { id, side, priceTicks, qtyLots } = order;
  const resting = { id, side, priceTicks, qtyLots };
  const locked =
    side === 'buy'
      ? { ...book, bids: [resting, ...book.bids] }
      : { ...book, asks: [resting, ...book.asks] };
  return { ...outcome, book: locked, restingLots: qtyLots, rejected: false };
}
