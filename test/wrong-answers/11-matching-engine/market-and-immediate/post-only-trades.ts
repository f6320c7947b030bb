/** Wrong: lets a post-only order trade, and rests with what is left. */

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
  const crosses = order.timeInForce === 'post-only' && right.fillableLots(book, order) > 0;
  return right.place(book, crosses ? { ...order, timeInForce: 'GTC' } : order);
}
