/** Wrong: makes a new bid of a modify of an order that does not rest. */

import type {
  Book,
  Change,
  Modified,
  ModifyPolicy,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { cancel, lotsAhead } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function modify(book: Book, id: OrderId, change: Change, policy?: ModifyPolicy): Modified {
  const modified = right.modify(book, id, change, policy);
  if (modified.outcome !== 'rejected' || change.qtyLots === 0) return modified;
  const made = { id, side: 'buy', ...change } as const;
  return right.modify({ ...book, bids: [...book.bids, made] }, id, change, 'reinsert');
}
