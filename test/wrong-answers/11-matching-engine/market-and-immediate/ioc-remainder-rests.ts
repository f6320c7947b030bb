/** Wrong: lets the remainder of an IOC order rest. */

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
  const rests = order.kind === 'limit' && order.timeInForce === 'IOC';
  return right.place(book, rests ? { ...order, timeInForce: 'GTC' } : order);
}
