/** Wrong: says that a post-only order that would trade was cancelled, not refused. */

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
  if (!outcome.rejected) return outcome;
  return { ...outcome, rejected: false, cancelledLots: order.qtyLots };
}
