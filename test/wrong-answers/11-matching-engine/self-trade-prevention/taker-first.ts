/** Wrong: names the arriving order before the resting one. */

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
  const events = [...matched.events];
  for (let i = 0; i + 1 < events.length; i++) {
    const [maker, taker] = [events[i], events[i + 1]];
    if (maker?.kind !== 'prevented' || taker?.kind !== 'prevented') continue;
    if (taker.id !== order.id || maker.id === order.id) continue;
    events.splice(i, 2, taker, maker);
    i++;
  }
  return { ...matched, events };
}
