/** Wrong: under cancel-newest stops the arriving order, and lets the rest of it rest: a crossed book. */

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
  const stopped = matched.events.find(({ kind }) => kind === 'prevented');
  if (policy !== 'cancel-newest' || stopped === undefined) return matched;
  const rest = { ...order, qtyLots: stopped.qtyLots };
  const { bids, asks } = matched.book;
  const after =
    order.side === 'buy' ? { bids: [rest, ...bids], asks } : { bids, asks: [rest, ...asks] };
  return { book: after, events: matched.events.filter((event) => event !== stopped) };
}
