/** Wrong: moves the last order of the side into the gap, as one does with an unsorted array. */

import type {
  Book,
  Cancelled,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { lotsAhead, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function cancel(book: Book, id: OrderId): Cancelled {
  const { book: after, order } = right.cancel(book, id);
  if (order === undefined) return { book, order };
  const side = order.side === 'buy' ? 'bids' : 'asks';
  const swapped = [...book[side]];
  const last = swapped.pop();
  const gap = swapped.indexOf(order);
  if (gap !== -1 && last !== undefined) swapped[gap] = last;
  return { book: { ...after, [side]: swapped }, order };
}
