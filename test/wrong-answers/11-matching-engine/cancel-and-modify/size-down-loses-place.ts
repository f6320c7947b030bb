/** Wrong: a modify loses the place always, also where the order only shrinks. */

import type {
  Book,
  Change,
  Modified,
  ModifyPolicy,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { cancel, lotsAhead } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function modify(book: Book, id: OrderId, change: Change, _policy?: ModifyPolicy): Modified {
  return right.modify(book, id, change, 'reinsert');
}
