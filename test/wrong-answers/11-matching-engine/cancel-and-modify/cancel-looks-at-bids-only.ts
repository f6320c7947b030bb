/** Wrong: looks for the order among the bids only. */

import type {
  Book,
  Cancelled,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { lotsAhead, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function cancel(book: Book, id: OrderId): Cancelled {
  const { book: after, order } = right.cancel({ ...book, asks: [] }, id);
  return { book: { ...after, asks: book.asks }, order };
}
