/** Wrong: refuses a post-only order before it looks at its id. */

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
  const fillable = right.fillableLots(book, order);
  const free = { ...order, id: Number.MAX_SAFE_INTEGER as Order['id'] };
  if (order.timeInForce === 'post-only' && fillable > 0) return right.place(book, free);
  return right.place(book, order);
}
