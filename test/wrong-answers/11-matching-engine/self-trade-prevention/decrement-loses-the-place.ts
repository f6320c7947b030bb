/** Wrong: under decrement sends the resting order to the back of its queue. */

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
  const side = order.side === 'buy' ? 'asks' : 'bids';
  const first = matched.book[side][0];
  const isTouched = matched.events.some((event) => 'id' in event && event.id === first?.id);
  if (policy !== 'decrement' || first === undefined || !isTouched) return matched;
  const { book: without } = { book: matched.book[side].slice(1) };
  const behind = without.filter(({ priceTicks }) => priceTicks === first.priceTicks).length;
  const queued = [...without.slice(0, behind), first, ...without.slice(behind)];
  return { ...matched, book: { ...matched.book, [side]: queued } };
}
