/** Wrong: keeps the place of an order that grows. */

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
  const { qtyLots, priceTicks } = change;
  const before = [...book.bids, ...book.asks].find((order) => order.id === id);
  if (policy === 'reinsert' || priceTicks !== before?.priceTicks || qtyLots === 0) return modified;
  const grown = (order: Order) => (order.id === id ? { ...order, qtyLots } : order);
  const after = { bids: book.bids.map(grown), asks: book.asks.map(grown) };
  return { book: after, trades: [], outcome: 'kept-place' };
}
