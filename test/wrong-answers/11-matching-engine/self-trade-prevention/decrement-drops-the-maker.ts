/** Wrong: under decrement cancels the resting order whole, though it was the larger one. */

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
  if (policy !== 'decrement') return matched;
  const touched = matched.events.flatMap((event) => (event.kind === 'prevented' ? [event.id] : []));
  const left = ({ id }: Order) => id === order.id || !touched.includes(id);
  const { bids, asks } = matched.book;
  return { ...matched, book: { bids: bids.filter(left), asks: asks.filter(left) } };
}
