/** Wrong: steps over its own resting order, leaves it there, and trades with those behind. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const side = order.side === 'buy' ? 'asks' : 'bids';
  const isOwn = ({ owner }: Order) => owner !== undefined && owner === order.owner;
  if (policy !== 'cancel-oldest') return right.match(book, order, policy);
  const others = { ...book, [side]: book[side].filter((maker) => !isOwn(maker)) };
  const matched = right.match(others, order, policy);
  const left = new Set(matched.book[side].map(({ id }) => id));
  const merged = book[side].filter((maker) => isOwn(maker) || left.has(maker.id));
  return { ...matched, book: { ...matched.book, [side]: merged } };
}
