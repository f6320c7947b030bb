/** Wrong: treats fill-or-kill like immediate-or-cancel: it fills a part and cancels the rest. */

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
  return right.place(book, order.timeInForce === 'FOK' ? { ...order, timeInForce: 'IOC' } : order);
}
