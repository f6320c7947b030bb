/** Wrong: moves a post-only order that would trade to the next price, instead of refusing it. */

import type {
  Book,
  Order,
  Outcome,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';
import * as right from '../../../../solutions/11-matching-engine/market-and-immediate.js';

import { ticks } from '../../../../src/units/index.js';

export {
  averagePriceTicks,
  fillableLots,
} from '../../../../solutions/11-matching-engine/market-and-immediate.js';

export function place(book: Book, order: Order): Outcome {
  const outcome = right.place(book, order);
  const best = (order.side === 'buy' ? book.asks : book.bids)[0];
  if (order.kind === 'market' || !outcome.rejected || best === undefined) return outcome;
  const priceTicks = ticks(best.priceTicks + (order.side === 'buy' ? -1 : 1));
  return right.place(book, { ...order, priceTicks });
}
