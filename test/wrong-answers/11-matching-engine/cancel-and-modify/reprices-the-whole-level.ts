/** Wrong: moves the whole queue when one of its orders is repriced. */

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
  const order = [...book.bids, ...book.asks].find((other) => other.id === id);
  const modified = right.modify(book, id, change, policy);
  if (order === undefined || modified.trades.length > 0 || modified.outcome !== 'lost-place') {
    return modified;
  }
  const { priceTicks } = change;
  const moved = (other: Order) =>
    other.side === order.side && other.priceTicks === order.priceTicks && other.id !== id
      ? { ...other, priceTicks }
      : other;
  const { bids, asks } = modified.book;
  return { ...modified, book: { bids: bids.map(moved), asks: asks.map(moved) } };
}
