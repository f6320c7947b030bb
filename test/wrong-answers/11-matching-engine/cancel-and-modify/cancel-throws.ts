/** Wrong: throws where no such order rests, as if the other party could know. */

import type {
  Book,
  Cancelled,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { lotsAhead, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function cancel(book: Book, id: OrderId): Cancelled {
  const cancelled = right.cancel(book, id);
  if (cancelled.order === undefined) throw new RangeError(`There is no order ${id}`);
  return cancelled;
}
