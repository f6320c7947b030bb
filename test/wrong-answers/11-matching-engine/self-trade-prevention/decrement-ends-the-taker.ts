/** Wrong: under decrement cancels whatever the arriving order has left. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const matched = right.match(book, order, policy);
  const first = matched.events.findIndex(({ kind }) => kind === 'prevented');
  if (policy !== 'decrement' || first === -1) return matched;
  const events = matched.events.slice(0, first + 2);
  const others = ({ id }: Order) => id !== order.id;
  const { bids, asks } = matched.book;
  return { book: { bids: bids.filter(others), asks: asks.filter(others) }, events };
}
