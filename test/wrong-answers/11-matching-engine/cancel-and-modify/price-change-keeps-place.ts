/** Wrong: changes the price where the order stands, out of the order of prices. */

import type {
  Book,
  Change,
  Modified,
  ModifyPolicy,
  Order,
} from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import * as right from '../../../../solutions/11-matching-engine/cancel-and-modify.js';
import type { OrderId } from '../../../../src/units/index.js';

export { cancel, lotsAhead } from '../../../../solutions/11-matching-engine/cancel-and-modify.js';

export function modify(book: Book, id: OrderId, change: Change, policy?: ModifyPolicy): Modified {
  const modified = right.modify(book, id, change, policy);
  if (modified.outcome !== 'lost-place' || policy === 'reinsert') return modified;
  const changed = (order: Order) => (order.id === id ? { ...order, ...change } : order);
  const after = { bids: book.bids.map(changed), asks: book.asks.map(changed) };
  return { book: after, trades: [], outcome: 'kept-place' };
}
