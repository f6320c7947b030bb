/** Wrong: says that 0 lots stand before an order that does not rest. */

import type { Book } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import { type Lots, lots, type OrderId } from '../../../../src/units/index.js';

export { cancel, modify } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function lotsAhead(book: Book, id: OrderId): Lots | undefined {
  return right.lotsAhead(book, id) ?? lots(0);
}
