/** Wrong: says that an order trades whole where nothing of it rests afterwards. */

import type {
  Book,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { match } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function tradesWhole(book: Book, order: Order, policy: Policy): boolean {
  const { bids, asks } = right.match(book, order, policy).book;
  return ![...bids, ...asks].some(({ id }) => id === order.id);
}
