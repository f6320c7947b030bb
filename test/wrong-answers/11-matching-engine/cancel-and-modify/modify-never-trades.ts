/** Wrong: puts a repriced order into the book without matching it: the book is crossed. */

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
  const order = [...book.bids, ...book.asks].find((other) => other.id === id);
  if (order === undefined) return right.modify(book, id, change, policy);
  const alone = order.side === 'buy' ? { ...book, asks: [] } : { ...book, bids: [] };
  const { book: after, outcome } = right.modify(alone, id, change, policy);
  const whole =
    order.side === 'buy' ? { ...after, asks: book.asks } : { ...after, bids: book.bids };
  return { book: whole, trades: [], outcome };
}
