/** Wrong: takes the new quantity for a difference, and adds it. */

import type {
  Book,
  Change,
  Modified,
  ModifyPolicy,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

import { lots } from '../../../../src/units/index.js';

export { cancel, lotsAhead } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function modify(book: Book, id: OrderId, change: Change, policy?: ModifyPolicy): Modified {
  const order = [...book.bids, ...book.asks].find((other) => other.id === id);
  const qtyLots = lots(change.qtyLots + (order?.qtyLots ?? 0));
  return right.modify(book, id, { ...change, qtyLots }, policy);
}
