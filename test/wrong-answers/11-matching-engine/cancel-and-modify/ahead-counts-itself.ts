/** Wrong: counts the order's own lots as ahead of it. */

import type { Book } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export { cancel, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function lotsAhead(book: Book, id: OrderId): Lots | undefined {
  const order = [...book.bids, ...book.asks].find((other) => other.id === id);
  const ahead = right.lotsAhead(book, id);
  return order === undefined || ahead === undefined ? undefined : lots(ahead + order.qtyLots);
}
