/** Wrong: under decrement takes lots off the resting order only. */

import type {
  Book,
  Matched,
  Order,
  Policy,
} from '../../../../solutions/11-matching-engine/self-trade-prevention.js';
import * as right from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

import { lots } from '../../../../src/units/index.js';

export { tradesWhole } from '../../../../solutions/11-matching-engine/self-trade-prevention.js';

export function match(book: Book, order: Order, policy: Policy): Matched {
  const matched = right.match(book, order, policy);
  if (policy !== 'decrement') return matched;
  const own = matched.events.filter(
    ({ kind, ...event }) => kind === 'prevented' && 'id' in event && event.id === order.id,
  );
  const back = own.reduce((sum, { qtyLots }) => sum + qtyLots, 0);
  const events = matched.events.filter((event) => !own.includes(event));
  if (back === 0) return matched;
  const others = right.match(matched.book, { ...order, qtyLots: lots(back) }, 'cancel-oldest');
  return { book: others.book, events: [...events, ...others.events] };
}
