/** Wrong: takes a modify to 0 lots for a cancel. */

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
  if (change.qtyLots > 0) return right.modify(book, id, change, policy);
  return { ...right.modify(book, id, change, policy), book: right.cancel(book, id).book };
}
